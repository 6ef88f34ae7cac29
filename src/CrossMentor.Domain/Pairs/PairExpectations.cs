using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Pairs;

/// <summary>What a programme expects of its pairs, and from which numbers on one needs attention.</summary>
public sealed record PairExpectations
{
    public const int SessionsMax = 60;
    public const int CancellationsMax = 60;
    public const int DaysMax = 366;

    public static PairExpectations Default { get; } = new();

    /// <summary>Confirmed sessions without which a pair is not completed.</summary>
    public int SessionsMin { get; init; } = 4;

    /// <summary>Confirmed sessions that the programme aims at.</summary>
    public int SessionsTarget { get; init; } = 6;

    /// <summary>So many sessions called off by the mentee put a pair at risk.</summary>
    public int MenteeCancellationsMax { get; init; } = 3;

    /// <summary>So many days without a session put a pair at risk.</summary>
    public int DaysWithoutSessionMax { get; init; } = 60;

    /// <summary>From so many proposals on it is told whether one of the two makes nearly all of them.</summary>
    public int InitiativeProposalsMin { get; init; } = 4;

    internal PairExpectations With(InputCheck check, PairExpectationsChange change)
    {
        static string Field(string name) => $"pairExpectations.{name}";

        var min = check.Range(Field("sessionsMin"), change.SessionsMin ?? SessionsMin, 1, SessionsMax);
        return new()
        {
            SessionsMin = min,

            // A target that nobody names follows a minimum that outgrows it.
            SessionsTarget = check.Range(
                Field("sessionsTarget"), change.SessionsTarget ?? Math.Max(min, SessionsTarget), Math.Clamp(min, 1, SessionsMax), SessionsMax),
            MenteeCancellationsMax = check.Range(Field("menteeCancellationsMax"), change.MenteeCancellationsMax ?? MenteeCancellationsMax, 1, CancellationsMax),
            DaysWithoutSessionMax = check.Range(Field("daysWithoutSessionMax"), change.DaysWithoutSessionMax ?? DaysWithoutSessionMax, 1, DaysMax),
            InitiativeProposalsMin = check.Range(Field("initiativeProposalsMin"), change.InitiativeProposalsMin ?? InitiativeProposalsMin, 1, SessionsMax),
        };
    }
}
