namespace CrossMentorPlugin;

/// <summary>The settings of <see cref="ExperienceGapScorer"/>; <c>plugin.json</c> has their schema.</summary>
public sealed record ExperienceGapSettings
{
    /// <summary>The gap in years that is worth all points.</summary>
    public int BestYears { get; init; } = 10;
}
