using CrossMentor.Matching.Inputs;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;

namespace CrossMentor.Matching.Running;

/// <summary>Which rules keep two people apart, in the order of the selection, each with what it says.</summary>
internal static class RulesInTheWay
{
    public static IEnumerable<RuleInTheWay> Of(PluginPanel panel, MatchingPolicy policy, int mentee, int mentor)
    {
        foreach (var rule in panel.Rules)
        {
            var finding = PluginCall.Ask(
                rule.Plugin,
                () => rule.Instance.Explain(rule.Granted.Mentees[mentee], rule.Granted.Mentors[mentor]),
                CancellationToken.None);
            if (finding.Verdict == Verdict.Forbid || (finding.Verdict == Verdict.Unknown && policy.OnUnknown == UnknownPolicy.Block))
            {
                yield return new RuleInTheWay(rule.Plugin, finding);
            }
        }
    }
}

/// <summary>A rule that keeps two people apart.</summary>
internal sealed record RuleInTheWay(PluginReference Plugin, RuleFinding Finding);
