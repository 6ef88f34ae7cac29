namespace CrossMentor.Domain.Privacy;

/// <summary>An edition is about a dimension of diversity, since a day.</summary>
public sealed record DiversityFocus(DiversityDimension Dimension, DateOnly EnabledOn);
