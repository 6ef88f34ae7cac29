namespace CrossMentor.Plugins.Rules;

/// <summary>The settings of the rules about seniority.</summary>
public sealed record GradeGapSettings
{
    /// <summary>How many grades the senior must stand above the junior.</summary>
    public int MinimumGap { get; init; } = 1;
}
