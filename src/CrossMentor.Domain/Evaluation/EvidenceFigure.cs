namespace CrossMentor.Domain.Evaluation;

/// <summary>How much of a piece of evidence is there.</summary>
/// <param name="Percent">0 to 100.</param>
public sealed record EvidenceFigure(StandardEvidence Evidence, int Percent);
