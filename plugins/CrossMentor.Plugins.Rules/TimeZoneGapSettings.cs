namespace CrossMentor.Plugins.Rules;

/// <summary>The settings of <see cref="TimeZoneGapRule"/>.</summary>
public sealed record TimeZoneGapSettings
{
    /// <summary>The widest gap that is allowed, in minutes.</summary>
    public int MaximumGapMinutes { get; init; } = 180;
}
