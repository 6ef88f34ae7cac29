using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Programmes;

/// <summary>How different the organisations of a programme should be.</summary>
public sealed record CompatibilityBandInput
{
    public required int Low { get; init; }

    public required int High { get; init; }

    internal CompatibilityBand Read() => new(Low, High);
}
