using System.Buffers.Binary;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Pairs;

/// <summary>Words of one of a pair for the two, sealed under the secret of their pair. It is never changed, only taken away.</summary>
/// <remarks>The row says for whom it is, so that the rule of who sees it needs no other table; it names no organisation, because none may read it.</remarks>
public sealed class PairNote
{
    public const int TextLengthMax = 4_000;

    /// <summary>How many notes a pair may have.</summary>
    public const int CountMax = 1_000;

    /// <summary>In UTF-8 a character of a text has three bytes at most.</summary>
    public const int SealedLengthMax = (3 * TextLengthMax) + PairSecret.OverheadBytes;

    private PairNote()
    {
    }

    public PairNoteId Id { get; private init; }

    public PairId PairId { get; private init; }

    public ProgrammeId ProgrammeId { get; private init; }

    public PersonId MentorPersonId { get; private init; }

    public PersonId MenteePersonId { get; private init; }

    public PairSide Author { get; private init; }

    public PairNoteKind Kind { get; private init; }

    public DateTimeOffset WrittenAt { get; private init; }

    /// <summary>The text, encrypted and authenticated together with the pair, the note, its author and its kind.</summary>
    public byte[] Sealed { get; private init; } = [];

    /// <param name="earlier">How many notes the pair has.</param>
    public static Outcome<PairNote> Write(PairNoteId id, Pair pair, PairSecret secret, PairSide author, PairNoteKind kind, string text, int earlier, DateTimeOffset at)
    {
        var check = new InputCheck();
        var words = check.Text("text", text, TextLengthMax);
        if (earlier >= CountMax)
        {
            check.Fail("pairId", $"The pair has {CountMax} notes, which is as many as are kept. Take one away.");
        }

        return check.HasFailed
            ? Outcome<PairNote>.Refused(check.Refusals)
            : new PairNote
            {
                Id = id,
                PairId = pair.Id,
                ProgrammeId = pair.ProgrammeId,
                MentorPersonId = pair.MentorPersonId,
                MenteePersonId = pair.MenteePersonId,
                Author = author,
                Kind = kind,
                WrittenAt = at,
                Sealed = secret.Seal(words, Binding(pair.Id, id, author, kind)),
            };
    }

    /// <summary>The text; refused where the row is not as it was written, or the secret is another pair's.</summary>
    public Outcome<string> Read(PairSecret secret)
        => secret.Open(Sealed, Binding(PairId, Id, Author, Kind)) is { } text ? text : new PairContentUnreadable();

    // What stands in the row in plain and must not be exchanged: where it belongs, and whose words it has.
    private static byte[] Binding(PairId pair, PairNoteId note, PairSide author, PairNoteKind kind)
    {
        var binding = new byte[40];
        pair.Value.TryWriteBytes(binding, bigEndian: true, out _);
        note.Value.TryWriteBytes(binding.AsSpan(16), bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(binding.AsSpan(32), (int)author);
        BinaryPrimitives.WriteInt32BigEndian(binding.AsSpan(36), (int)kind);
        return binding;
    }
}
