using CrossMentor.Sdk;

namespace CrossMentor.Matching.Results;

/// <summary>A plugin of a run.</summary>
/// <param name="Kind">What it did.</param>
/// <param name="Plugin">Which plugin it was.</param>
/// <param name="Weight">The weight of a scorer, null for other kinds.</param>
public sealed record ManifestEntry(PluginKind Kind, PluginReference Plugin, int? Weight);
