using CrossMentor.Application.Commands;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Application.Matching;

/// <summary>Changes what a programme asks of its matching. Values left out stay as they are.</summary>
public sealed record UpdateMatchingPolicyInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    /// <summary>Version of the programme.</summary>
    public required int Version { get; init; }

    public UnknownPolicy? OnUnknown { get; init; }

    /// <summary>-1 takes the limit away.</summary>
    public int? TimeZoneGapHoursMax { get; init; }

    public bool? IsCommonLanguageRequired { get; init; }

    public IReadOnlyList<ReportingEdgeKind>? ReportingEdgeKinds { get; init; }

    /// <summary>Replaces all goals.</summary>
    public IReadOnlyList<MatchingGoal>? Goals { get; init; }

    public FairShareRule? FairShares { get; init; }

    public CompetitorPolicy? Competitors { get; init; }

    /// <summary>Who decided that competitors may be in the programme together, and why.</summary>
    public string? CompetitorsDecision { get; init; }

    /// <summary>The adopted decision of the steering group that admits them.</summary>
    public SteeringDecisionId? CompetitorsDecisionId { get; init; }

    /// <summary>Replaces all weights.</summary>
    public IReadOnlyList<ScorerWeightInput>? Weights { get; init; }

    /// <summary>Replaces all rules beyond those of the product.</summary>
    public IReadOnlyList<PluginChoiceInput>? Rules { get; init; }

    public PluginChoiceInput? Strategy { get; init; }

    public PluginChoiceInput? GroupFormer { get; init; }

    /// <summary>Replaces all grants.</summary>
    public IReadOnlyList<string>? GrantedFeatures { get; init; }
}
