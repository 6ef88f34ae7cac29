namespace CrossMentor.Domain.Programmes;

/// <summary>What an intent is measured by.</summary>
/// <param name="Unit">What the numbers count, such as per cent or ideas a year.</param>
/// <param name="Baseline">Before the programme; null until it is measured.</param>
/// <param name="Target">Where it is to get to; null where nobody says.</param>
/// <param name="EndValue">At the end of the programme; null until it is measured.</param>
public sealed record Indicator(
    IndicatorId Id,
    string Name,
    string Unit,
    double? Baseline,
    DateOnly? BaselineOn,
    double? Target,
    double? EndValue = null,
    DateOnly? EndedOn = null)
{
    public const int NameLengthMax = 200;
    public const int UnitLengthMax = 50;

    /// <summary>End value minus baseline; null while one of them is missing.</summary>
    public double? Change => EndValue - Baseline;

    /// <summary>Whether it got to its target, from whichever side; null while that cannot be said.</summary>
    public bool? IsReached => (Baseline, Target, EndValue) switch
    {
        ({ } baseline, { } target, { } end) => target >= baseline ? end >= target : end <= target,
        _ => null,
    };
}
