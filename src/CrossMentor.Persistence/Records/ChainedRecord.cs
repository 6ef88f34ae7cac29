using System.Security.Cryptography;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Persistence.Records;

/// <summary>A row of a log that is only ever added to, and that a sealer appends to the chain of an organisation some time after it was written.</summary>
/// <remarks>
/// The hash rests on a commitment to the actor and not on the actor: somebody who is erased leaves the commitment behind, without the salt that would let one guess, and the
/// chain still verifies.
/// </remarks>
public abstract class ChainedRecord
{
    public const int SaltBytes = 16;
    public const int HashBytes = SHA256.HashSizeInBytes;

    public Guid Id { get; private protected init; }

    public DateTimeOffset At { get; private protected init; }

    /// <summary>Empty once the actor is erased.</summary>
    public string Issuer { get; private protected init; } = string.Empty;

    public string Subject { get; private protected init; } = string.Empty;

    /// <summary>The organisation whose chain the row belongs to; the empty id for the chain of the installation.</summary>
    public Guid Chain { get; private protected init; }

    /// <summary>What keeps the actor from being guessed; gone once the actor is erased, and missing until the row is sealed.</summary>
    public byte[]? Salt { get; private set; }

    public byte[]? ActorCommitment { get; private set; }

    /// <summary>The place in the chain, from 1; null until the row is sealed.</summary>
    public long? Sequence { get; private set; }

    public byte[]? Hash { get; private set; }

    /// <summary>Whether the actor is the one that was sealed, or is erased.</summary>
    public virtual bool IsActorIntact => Salt is null
        ? Issuer.Length == 0
        : ActorCommitment is { } commitment && commitment.AsSpan().SequenceEqual(CommitTo(Salt));

    /// <summary>Appends the row to its chain.</summary>
    /// <returns>The hash that the next row builds on.</returns>
    public byte[] SealAfter(long sequence, ReadOnlySpan<byte> previous)
    {
        if (Sequence is not null)
        {
            throw new InvalidOperationException("A sealed row stays where it is.");
        }

        Salt = RandomNumberGenerator.GetBytes(SaltBytes);
        ActorCommitment = CommitTo(Salt);
        Sequence = sequence;
        Hash = HashAfter(sequence, previous);
        return Hash;
    }

    /// <summary>What the hash of this row is at that place of its chain.</summary>
    public byte[] HashAfter(long sequence, ReadOnlySpan<byte> previous)
    {
        using var writer = new CanonicalHash(LogName + "/1");
        writer.Add(Chain);
        writer.Add(sequence);
        writer.Add(previous);
        writer.Add(Id);
        writer.Add(At.UtcTicks);
        writer.Add(ActorCommitment ?? []);
        AddTo(writer);
        return writer.Finish();
    }

    internal static Guid ChainOf(OrganisationId? organisation) => organisation?.Value ?? Guid.Empty;

    /// <summary>Names the log in every hash, so that no row of one passes for a row of another.</summary>
    private protected abstract string LogName { get; }

    private protected abstract void AddTo(CanonicalHash hash);

    private byte[] CommitTo(byte[] salt)
    {
        using var writer = new CanonicalHash("crossmentor/actor/1");
        writer.Add(salt);
        writer.Add(Issuer);
        writer.Add(Subject);
        return writer.Finish();
    }
}
