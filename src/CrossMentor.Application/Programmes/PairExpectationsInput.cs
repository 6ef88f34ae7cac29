using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Programmes;

/// <summary>What a programme expects of its pairs. Values left out stay as they are.</summary>
public sealed record PairExpectationsInput
{
    public int? SessionsMin { get; init; }

    public int? SessionsTarget { get; init; }

    public int? MenteeCancellationsMax { get; init; }

    public int? DaysWithoutSessionMax { get; init; }

    public int? InitiativeProposalsMin { get; init; }

    internal PairExpectationsChange ToChange() => new(SessionsMin, SessionsTarget, MenteeCancellationsMax, DaysWithoutSessionMax, InitiativeProposalsMin);
}
