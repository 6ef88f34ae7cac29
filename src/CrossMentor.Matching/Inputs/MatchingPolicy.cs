using System.Collections.Immutable;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Inputs;

/// <summary>What the programme has decided about its runs.</summary>
public sealed record MatchingPolicy
{
    /// <summary>What becomes of a pair that no rule forbids and some rule cannot judge.</summary>
    public UnknownPolicy OnUnknown { get; init; } = UnknownPolicy.Block;

    /// <summary>What to strive for, the most important first.</summary>
    public ImmutableArray<MatchingGoal> Goals { get; init; } = [MatchingGoal.MostPlaced, MatchingGoal.TotalScore];

    /// <summary>What organisations are entitled to, when <see cref="MatchingGoal.FairShares"/> is a goal.</summary>
    public FairShareRule FairShares { get; init; } = FairShareRule.PlacesGiven;

    /// <summary>Sensitive features that plugins which declare them are handed.</summary>
    public ImmutableSortedSet<string> GrantedSensitiveFeatures { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The learning groups to form, for programmes that have them.</summary>
    public LearningGroupPolicy? LearningGroups { get; init; }
}
