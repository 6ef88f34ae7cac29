namespace CrossMentor.Domain.Pairs;

/// <summary>What is to change about the expectations of a programme; null stays as it is.</summary>
public sealed record PairExpectationsChange(
    int? SessionsMin = null,
    int? SessionsTarget = null,
    int? MenteeCancellationsMax = null,
    int? DaysWithoutSessionMax = null,
    int? InitiativeProposalsMin = null);
