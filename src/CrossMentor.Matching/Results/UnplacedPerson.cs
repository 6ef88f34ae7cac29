using System.Collections.Immutable;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Results;

/// <summary>Somebody without a pair, and why.</summary>
/// <param name="ParticipantId">The participant.</param>
/// <param name="Side">Whether the person would mentor or be mentored.</param>
/// <param name="Cause">The kind of reason.</param>
/// <param name="Reason">The reason itself.</param>
/// <param name="EligibleCount">How many people on the other side were eligible.</param>
/// <param name="BlockingRules">The rules that kept people on the other side out, those that kept out most first.</param>
public sealed record UnplacedPerson(
    Guid ParticipantId,
    Side Side,
    UnplacedKind Cause,
    Reason Reason,
    int EligibleCount,
    ImmutableArray<BlockingRule> BlockingRules);

/// <summary>Why somebody has no pair.</summary>
public enum UnplacedKind
{
    /// <summary>The rules leave nobody on the other side.</summary>
    NobodyEligible,

    /// <summary>The person's own capacity is zero.</summary>
    NoCapacity,

    /// <summary>Everybody eligible is taken, and there are more people on this side than places on the other.</summary>
    FewerPlaces,

    /// <summary>A quota of the person's organisation, or of the eligible people's organisations, is used up.</summary>
    Quota,

    /// <summary>The strategy placed others: every eligible place went to somebody else.</summary>
    OthersChosen,
}

/// <summary>A rule that kept people on the other side out.</summary>
/// <param name="PluginId">The rule; for a person of their own or an exclusion by people, a code of the run itself.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Forbidden">How many people it forbids.</param>
/// <param name="Unknown">How many people it cannot judge while the policy blocks what is unknown.</param>
/// <param name="Alone">How many people are kept out by this rule and no other: so many would be eligible without it.</param>
public sealed record BlockingRule(string PluginId, string Label, int Forbidden, int Unknown, int Alone);
