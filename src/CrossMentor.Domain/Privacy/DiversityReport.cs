namespace CrossMentor.Domain.Privacy;

/// <summary>What an edition is told of the diversity of its people.</summary>
public sealed record DiversityReport(IReadOnlyList<DiversityFigures> Dimensions);
