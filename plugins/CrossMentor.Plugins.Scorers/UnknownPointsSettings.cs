namespace CrossMentor.Plugins.Scorers;

/// <summary>The settings of scorers that need nothing but an answer for missing facts.</summary>
public sealed record UnknownPointsSettings
{
    /// <summary>The points of a pair about which the facts are missing.</summary>
    public int PointsWhenUnknown { get; init; }
}
