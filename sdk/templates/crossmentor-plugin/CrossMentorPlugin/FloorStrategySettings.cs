namespace CrossMentorPlugin;

/// <summary>The settings of <see cref="FloorStrategy"/>; <c>plugin.json</c> has their schema.</summary>
public sealed record FloorStrategySettings
{
    /// <summary>The lowest score of a pair that nobody has pinned, from 0 to 1,000,000.</summary>
    public int Floor { get; init; }
}
