namespace CrossMentor.Domain.Evaluation;

/// <summary>How far a programme meets one standard.</summary>
/// <param name="Score">0 to 100: the mean of its evidence, rounded down.</param>
public sealed record StandardScore(ProgrammeStandard Standard, int Score, IReadOnlyList<EvidenceFigure> Evidence);
