using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Programmes;

/// <summary>What an indicator came to.</summary>
public sealed record IndicatorValueInput
{
    public required IndicatorId IndicatorId { get; init; }

    public required double Value { get; init; }

    public required DateOnly MeasuredOn { get; init; }
}
