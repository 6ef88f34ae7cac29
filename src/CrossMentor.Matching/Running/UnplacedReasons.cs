using System.Collections.Immutable;
using CrossMentor.Matching.Results;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Running;

/// <summary>The sentences for people without a pair.</summary>
internal static class UnplacedReasons
{
    private const int RulesNamed = 3;

    public static Reason Of(UnplacedKind kind, Side side, int eligible, int others, ImmutableArray<BlockingRule> blocking)
    {
        var other = side == Side.Mentor ? "mentee" : "mentor";
        var own = side == Side.Mentor ? "mentor" : "mentee";
        return kind switch
        {
            UnplacedKind.NoCapacity => new Reason("NO_CAPACITY", $"The {own} has no free place in this run."),
            UnplacedKind.NobodyEligible => NobodyEligible(other, others, blocking),
            UnplacedKind.Quota => new Reason(
                "QUOTA_USED_UP",
                $"{Eligible(eligible, other)}, but a quota of organisations leaves no further pair.",
                ReasonParameter.Of("eligible", eligible)),
            UnplacedKind.FewerPlaces => new Reason(
                "FEWER_PLACES",
                $"{Eligible(eligible, other)}, and all their places are taken: there are fewer places than {own}s.",
                ReasonParameter.Of("eligible", eligible)),
            UnplacedKind.OthersChosen => new Reason(
                "OTHERS_CHOSEN",
                $"{Eligible(eligible, other)}, but the best matching gives their places to others.",
                ReasonParameter.Of("eligible", eligible)),
            _ => throw new System.Diagnostics.UnreachableException($"There is no sentence for {kind}."),
        };
    }

    private static Reason NobodyEligible(string other, int others, ImmutableArray<BlockingRule> blocking)
    {
        if (others == 0)
        {
            return new Reason("NOBODY_ELIGIBLE", $"There is no {other} in this run.", ReasonParameter.Of("others", 0));
        }

        var rules = string.Join("; ", blocking.Take(RulesNamed).Select(Describe));
        return new Reason(
            "NOBODY_ELIGIBLE",
            $"None of the {others} {other}s is eligible. {rules}.",
            [ReasonParameter.Of("others", others), ReasonParameter.Of("ruleIds", blocking.Select(rule => rule.PluginId))]);
    }

    private static string Describe(BlockingRule rule) => rule.Unknown == 0
        ? $"{rule.Label}: {rule.Forbidden}"
        : $"{rule.Label}: {rule.Forbidden} forbidden, {rule.Unknown} not known";

    private static string Eligible(int eligible, string other) => eligible == 1 ? $"1 {other} is eligible" : $"{eligible} {other}s are eligible";
}
