using System.Collections.Immutable;
using CrossMentor.Sdk;

namespace CrossMentor.Matching.Results;

/// <summary>What took part in a run beside its input: enough to replay it.</summary>
/// <param name="SdkVersion">The version of the contracts.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Plugins">The plugins in the order they were asked.</param>
public sealed record RunManifest(string SdkVersion, ulong Seed, ImmutableArray<ManifestEntry> Plugins);

/// <summary>A plugin of a run.</summary>
/// <param name="Kind">What it did.</param>
/// <param name="Plugin">Which plugin it was.</param>
/// <param name="Weight">The weight of a scorer, null for other kinds.</param>
public sealed record ManifestEntry(PluginKind Kind, PluginReference Plugin, int? Weight);
