using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Domain.Matching;

/// <summary>What is to change about a policy; null stays as it is, and a time-zone gap of -1 takes the limit away.</summary>
public sealed record MatchingPolicyChange(
    UnknownPolicy? OnUnknown = null,
    int? TimeZoneGapHoursMax = null,
    bool? IsCommonLanguageRequired = null,
    IReadOnlyList<ReportingEdgeKind>? ReportingEdgeKinds = null,
    IReadOnlyList<ScorerWeight>? Weights = null)
{
    public IReadOnlyList<MatchingGoal>? Goals { get; init; }

    public FairShareRule? FairShares { get; init; }

    public CompetitorPolicy? Competitors { get; init; }

    public string? CompetitorsDecision { get; init; }

    public SteeringDecisionId? CompetitorsDecisionId { get; init; }

    public IReadOnlyList<PluginChoice>? Rules { get; init; }

    public PluginChoice? Strategy { get; init; }

    public PluginChoice? GroupFormer { get; init; }

    public IReadOnlyList<string>? GrantedFeatures { get; init; }

    /// <summary>Whether it says anything about plugins.</summary>
    public bool ChoosesPlugins => (Weights ?? Rules ?? GrantedFeatures ?? (object?)Strategy ?? GroupFormer) is not null;
}
