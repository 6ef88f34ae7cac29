namespace CrossMentor.Plugins.Rules;

/// <summary>The settings of <see cref="CompetitorsRule"/>.</summary>
public sealed record CompetitorsSettings
{
    /// <summary>Whether a declaration also counts for the organisations of either side's group.</summary>
    public bool IncludeGroups { get; init; } = true;
}
