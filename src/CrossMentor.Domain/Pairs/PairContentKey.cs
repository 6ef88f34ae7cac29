using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Pairs;

/// <summary>The secret of a pair as it is kept: wrapped under a key that is not in the database. Whoever takes it away makes the words of the pair unreadable wherever they are copied.</summary>
public sealed class PairContentKey
{
    public const int WrappedLengthMax = 1_000;

    private PairContentKey()
    {
    }

    public PairId PairId { get; private init; }

    public ProgrammeId ProgrammeId { get; private init; }

    public PersonId MentorPersonId { get; private init; }

    public PersonId MenteePersonId { get; private init; }

    public byte[] Wrapped { get; private init; } = [];

    public static PairContentKey Of(Pair pair, byte[] wrapped)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(wrapped.Length, WrappedLengthMax);
        return new()
        {
            PairId = pair.Id,
            ProgrammeId = pair.ProgrammeId,
            MentorPersonId = pair.MentorPersonId,
            MenteePersonId = pair.MenteePersonId,
            Wrapped = wrapped,
        };
    }
}
