using System.Collections.Immutable;
using CrossMentor.Sdk.Groups;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Inputs;

/// <summary>What the programme has decided about its runs.</summary>
public sealed record MatchingPolicy
{
    /// <summary>What becomes of a pair that no rule forbids and some rule cannot judge.</summary>
    public UnknownPolicy OnUnknown { get; init; } = UnknownPolicy.Block;

    /// <summary>What to strive for, the most important first.</summary>
    public ImmutableArray<MatchingGoal> Goals { get; init; } = [MatchingGoal.MostPlaced, MatchingGoal.TotalScore];

    /// <summary>Sensitive features that plugins which declare them are handed.</summary>
    public ImmutableSortedSet<string> GrantedSensitiveFeatures { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The learning groups to form, for programmes that have them.</summary>
    public LearningGroupPolicy? LearningGroups { get; init; }
}

/// <summary>What becomes of a pair that some rule cannot judge.</summary>
public enum UnknownPolicy
{
    /// <summary>The pair is no candidate until the fact is known.</summary>
    Block,

    /// <summary>The pair is a candidate, and its explanation carries a flag for people to look at.</summary>
    AllowWithFlag,
}

/// <summary>Which learning groups to form.</summary>
/// <param name="GroupCount">How many.</param>
/// <param name="Composition">What each group must look like.</param>
/// <param name="Members">Who takes part.</param>
public sealed record LearningGroupPolicy(
    int GroupCount,
    GroupComposition Composition = GroupComposition.OneOfEachOrganisation,
    LearningGroupMembers Members = LearningGroupMembers.PlacedMentees);

/// <summary>Who takes part in learning groups.</summary>
public enum LearningGroupMembers
{
    /// <summary>Mentees who got a mentor.</summary>
    PlacedMentees,

    /// <summary>All mentees of the run.</summary>
    AllMentees,
}
