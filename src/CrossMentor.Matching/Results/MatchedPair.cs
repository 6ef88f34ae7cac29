using System.Collections.Immutable;
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
