using System.Collections.Immutable;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Running;

/// <summary>Asks rules and scorers once more about the chosen pairs, for the reasons, and holds them to what they said before.</summary>
internal sealed class Explainer(
    DateOnly asOf,
    UnknownPolicy onUnknown,
    Roster roster,
    PluginPanel panel,
    MatchingProblem problem,
    PairsChosen chosen,
    ImmutableHashSet<(int Mentee, int Mentor)> standing)
{
    private const int ReportEvery = 64;

    private readonly HashSet<int> pins = [.. problem.PinnedEdges];
    private readonly Dictionary<int, EdgeAlternative> alternatives = chosen.Alternatives.IsDefault
        ? []
        : chosen.Alternatives.DistinctBy(alternative => alternative.Edge).ToDictionary(alternative => alternative.Edge);

    /// <summary>The chosen pairs with their reasons, by the mentee's and then the mentor's participant id.</summary>
    public ImmutableArray<MatchedPair> ExplainPairs(IProgress<MatchingProgress>? progress, CancellationToken ct)
    {
        var pairs = new List<MatchedPair>(chosen.Edges.Length);
        foreach (var edges in chosen.Edges.Chunk(ReportEvery))
        {
            var reasons = new BlockReasons(panel, [.. edges.Select(edge => (problem.MenteeOf(edge), problem.EdgeMentors[edge]))]);
            for (var place = 0; place < edges.Length; place++)
            {
                ct.ThrowIfCancellationRequested();
                pairs.Add(ExplainPair(edges[place], reasons, place, ct));
            }

            if (edges.Length == ReportEvery)
            {
                progress?.Report(new MatchingProgress(MatchingStage.Explaining, pairs.Count, chosen.Edges.Length));
            }
        }

        progress?.Report(new MatchingProgress(MatchingStage.Explaining, chosen.Edges.Length, chosen.Edges.Length));
        return [.. pairs.OrderBy(pair => pair.MenteeId).ThenBy(pair => pair.MentorId)];
    }

    private MatchedPair ExplainPair(int edge, BlockReasons reasons, int place, CancellationToken ct)
    {
        var (mentee, mentor) = (problem.MenteeOf(edge), problem.EdgeMentors[edge]);
        return new MatchedPair
        {
            MentorId = roster.MentorIds[mentor],
            MenteeId = roster.MenteeIds[mentee],
            Score = problem.EdgeScores[edge],
            IsPinned = pins.Contains(edge),
            Contributions = Contributions(edge, reasons, place, ct),
            Rules = [.. panel.Rules.Select((rule, index) => State(rule, reasons.OfRule(index, place, ct), mentee, mentor))],
            Alternative = alternatives.TryGetValue(edge, out var alternative)
                ? new PairAlternative(
                    alternative.Mentor is { } other ? roster.MentorIds[other] : null, alternative.PairsLost, alternative.ScoreLost, alternative.GoalLost)
                : null,
        };
    }

    private ImmutableArray<Contribution> Contributions(int edge, BlockReasons reasons, int place, CancellationToken ct)
    {
        var explanations = new ScoreExplanation[panel.Scorers.Length];
        var points = new int[explanations.Length];
        for (var scorer = 0; scorer < explanations.Length; scorer++)
        {
            explanations[scorer] = reasons.OfScorer(scorer, place, ct);
            points[scorer] = explanations[scorer].Points;
        }

        var amounts = ScoreScale.Contributions(points, panel.Weights.AsSpan());
        if (amounts.Sum() != problem.EdgeScores[edge])
        {
            throw new RunFaultException(
                "SCORE_NOT_REPRODUCED",
                $"A pair scored {problem.EdgeScores[edge]} among the candidates and {amounts.Sum()} when it was explained: some scorer contradicts itself.");
        }

        return [.. explanations.Select((explanation, scorer) => new Contribution(
            panel.Scorers[scorer].Plugin.Id,
            panel.Scorers[scorer].Plugin.Label,
            explanation.Points,
            panel.Weights[scorer],
            amounts[scorer],
            explanation.Reason))];
    }

    private RuleStatement State(Seat<IEligibilityRule> rule, RuleFinding finding, int mentee, int mentor)
    {
        var isBlocked = finding.Verdict == Verdict.Forbid || (finding.Verdict != Verdict.Allow && onUnknown == UnknownPolicy.Block);
        if (isBlocked && !standing.Contains((mentee, mentor)))
        {
            throw new PluginFaultException(
                rule.Plugin.Id, "PLUGIN_CONTRADICTS_ITSELF", $"it explains {finding.Verdict} for a pair that it let pass. {finding.Reason.Text}");
        }

        return new RuleStatement(
            rule.Plugin.Id,
            rule.Plugin.Label,
            finding.Verdict,
            finding.Reason,
            finding.FactAsOf,
            finding.FactAsOf is { } date ? asOf.DayNumber - date.DayNumber : null);
    }
}
