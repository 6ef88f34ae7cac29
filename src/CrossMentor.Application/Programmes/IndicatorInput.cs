namespace CrossMentor.Application.Programmes;

/// <summary>What an intent is measured by, as it is stated.</summary>
public sealed record IndicatorInput
{
    public required string Name { get; init; }

    public required string Unit { get; init; }

    public double? Baseline { get; init; }

    /// <summary>Needed with a baseline.</summary>
    public DateOnly? BaselineOn { get; init; }

    public double? Target { get; init; }
}
