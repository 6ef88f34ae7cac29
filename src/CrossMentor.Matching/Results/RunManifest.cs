using System.Collections.Immutable;

namespace CrossMentor.Matching.Results;

/// <summary>What took part in a run beside its input: enough to replay it.</summary>
/// <param name="SdkVersion">The version of the contracts.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Plugins">The plugins in the order they were asked.</param>
public sealed record RunManifest(string SdkVersion, ulong Seed, ImmutableArray<ManifestEntry> Plugins);
