using CrossMentor.Domain.Matching;

namespace CrossMentor.Application.Matching;

public enum PluginState
{
    Available,
    Failed,
}

/// <summary>A matching plugin that this installation has found.</summary>
/// <param name="Kind">Null when its manifest does not say, or says a kind that programmes do not choose.</param>
/// <param name="Failure">Why it cannot be used; null when it can.</param>
public sealed record MatchingPlugin(
    string PluginId, string Version, PluginKind? Kind, string Name, string Description, PluginState State, string? Failure);
