namespace CrossMentor.Domain.Matching;

/// <summary>A plugin that took part in a run.</summary>
public sealed record PluginUse(string PluginId, string Version, PluginKind Kind);
