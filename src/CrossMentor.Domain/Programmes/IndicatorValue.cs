namespace CrossMentor.Domain.Programmes;

/// <summary>What an indicator came to at the end of a programme.</summary>
public sealed record IndicatorValue(IndicatorId IndicatorId, double Value, DateOnly MeasuredOn);
