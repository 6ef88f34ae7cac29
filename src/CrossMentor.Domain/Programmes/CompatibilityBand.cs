using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Programmes;

/// <summary>How different the organisations of a programme should be: different, but not so different that they find no common purpose.</summary>
/// <param name="Low">Below this distance two organisations are too alike.</param>
/// <param name="High">Above this distance they are too different.</param>
public sealed record CompatibilityBand(int Low, int High)
{
    public const int DistanceMax = 100;

    /// <summary>For programmes that have not chosen: something differs, and something is shared.</summary>
    public static CompatibilityBand Default { get; } = new(20, 80);

    internal static CompatibilityBand Read(InputCheck check, CompatibilityBand band)
    {
        check.Range("compatibilityBand.low", band.Low, 0, DistanceMax);
        check.Range("compatibilityBand.high", band.High, 0, DistanceMax);
        if (band.High < band.Low)
        {
            check.Fail("compatibilityBand.high", $"high is {band.High} and low is {band.Low}. Let high be low or more.");
        }

        return band;
    }
}
