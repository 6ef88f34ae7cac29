using System.Collections.Immutable;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;

namespace CrossMentor.Matching.Results;

/// <summary>A chosen pair and why it was chosen.</summary>
public sealed record MatchedPair
{
    /// <summary>The mentor's participant id.</summary>
    public required Guid MentorId { get; init; }

    /// <summary>The mentee's participant id.</summary>
    public required Guid MenteeId { get; init; }

    /// <summary>The score, from 0 to 1,000,000; the amounts of <see cref="Contributions"/> add up to it exactly.</summary>
    public required int Score { get; init; }

    /// <summary>Whether people had fixed the pair.</summary>
    public required bool IsPinned { get; init; }

    /// <summary>What each scorer contributed, in the order of the selection.</summary>
    public required ImmutableArray<Contribution> Contributions { get; init; }

    /// <summary>What each rule says about the pair, in the order of the selection.</summary>
    public required ImmutableArray<RuleStatement> Rules { get; init; }

    /// <summary>What would happen without this pair, if the strategy says.</summary>
    public required PairAlternative? Alternative { get; init; }

    /// <summary>The rules that could not judge the pair: what people should look at before they approve it.</summary>
    public IEnumerable<RuleStatement> Flags => Rules.Where(rule => rule.Verdict == Verdict.Unknown);
}

/// <summary>What one scorer contributed to a pair's score.</summary>
/// <param name="PluginId">The scorer.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Points">Its points, from 0 to 1,000.</param>
/// <param name="Weight">Its weight.</param>
/// <param name="Amount">Its share of the score.</param>
/// <param name="Reason">What matched.</param>
public sealed record Contribution(string PluginId, string Label, int Points, int Weight, int Amount, Reason Reason);

/// <summary>What one rule says about a pair.</summary>
/// <param name="PluginId">The rule.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="Reason">Why.</param>
/// <param name="FactAsOf">When the oldest fact behind it was confirmed, if that is known.</param>
/// <param name="FactAgeDays">How old that fact was at the date of the run.</param>
public sealed record RuleStatement(string PluginId, string Label, Verdict Verdict, Reason Reason, DateOnly? FactAsOf, int? FactAgeDays);

/// <summary>The best answer without a pair, as far as it concerns its mentee.</summary>
/// <param name="MentorId">The mentor the mentee would have instead; null when the mentee would go without.</param>
/// <param name="PairsLost">How many pairs fewer there would be.</param>
/// <param name="ScoreLost">How much lower the sum of scores would be.</param>
public sealed record PairAlternative(Guid? MentorId, int PairsLost, long ScoreLost);
