using System.Collections.Immutable;
using CrossMentor.Sdk;

namespace CrossMentor.Matching.Inputs;

/// <summary>The plugins of a run. Rules and scorers are reported in the order given here.</summary>
public sealed record PluginSelection
{
    /// <summary>The rules. One of them must keep pairs within an organisation out, or the run refuses its own candidates.</summary>
    public required ImmutableArray<LoadedPlugin<IEligibilityRule>> Rules { get; init; }

    /// <summary>The scorers with their weights.</summary>
    public required ImmutableArray<WeightedScorer> Scorers { get; init; }

    /// <summary>What chooses the pairs.</summary>
    public required LoadedPlugin<IMatchingStrategy> Strategy { get; init; }

    /// <summary>What forms the learning groups; needed when the policy asks for groups.</summary>
    public LoadedPlugin<IGroupFormer>? GroupFormer { get; init; }

    /// <summary>What checks the strategy's certificate. Without one a certificate is kept and reported as unchecked.</summary>
    public LoadedPlugin<ICertificateVerifier>? CertificateVerifier { get; init; }
}
