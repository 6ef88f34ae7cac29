namespace CrossMentor.Domain.Programmes;

/// <summary>How far two organisations are apart in one dimension.</summary>
/// <param name="Distance">0, alike, to 100; null when one of them has not said it.</param>
public sealed record DimensionDistance(CompatibilityDimension Dimension, int? Distance);
