using CrossMentor.Domain.Matching;

namespace CrossMentor.Application.Matching;

/// <summary>A matching plugin of this installation in one version.</summary>
/// <param name="Kind">Null when its manifest does not say, or says a kind that programmes do not choose.</param>
/// <param name="Failures">Why it cannot be used; empty when it can.</param>
/// <param name="SettingsSchema">The JSON Schema of its settings.</param>
public sealed record MatchingPlugin(
    string PluginId,
    string Version,
    string PackageId,
    PluginKind? Kind,
    string Name,
    string Description,
    PluginState State,
    IReadOnlyList<PluginFailure> Failures,
    string SettingsSchema,
    IReadOnlyList<PluginFeature> Reads,
    PluginPlace RunsIn)
{
    /// <summary>The first reason why it cannot be used; null when it can.</summary>
    public string? Failure => Failures.Count == 0 ? null : Failures[0].Message;
}
