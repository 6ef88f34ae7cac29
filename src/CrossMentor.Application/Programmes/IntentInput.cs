namespace CrossMentor.Application.Programmes;

/// <summary>What a programme is meant to bring about, as it is stated.</summary>
public sealed record IntentInput
{
    public required string Statement { get; init; }

    public required IReadOnlyList<IndicatorInput> Indicators { get; init; }
}
