using System.Collections.Immutable;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;

namespace CrossMentor.Matching.Keeping;

/// <summary>Everything that went into a run: enough to carry it out again bit for bit, and no name of anybody.</summary>
/// <param name="SdkVersion">The version of the contracts.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Input">Who took part, and what was known and demanded, every list in its canonical order.</param>
/// <param name="Policy">What the programme had decided about its runs.</param>
/// <param name="Plugins">The plugins with versions, hashes, settings and weights, in the order they were asked.</param>
public sealed record KeptRun(string SdkVersion, ulong Seed, MatchingInput Input, MatchingPolicy Policy, ImmutableArray<ManifestEntry> Plugins);
