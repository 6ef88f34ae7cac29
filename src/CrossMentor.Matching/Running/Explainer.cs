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
        foreach (var edge in chosen.Edges)
        {
            ct.ThrowIfCancellationRequested();
            pairs.Add(ExplainPair(edge, ct));
            if (pairs.Count % ReportEvery == 0)
            {
                progress?.Report(new MatchingProgress(MatchingStage.Explaining, pairs.Count, chosen.Edges.Length));
            }
        }

        progress?.Report(new MatchingProgress(MatchingStage.Explaining, chosen.Edges.Length, chosen.Edges.Length));
        return [.. pairs.OrderBy(pair => pair.MenteeId).ThenBy(pair => pair.MentorId)];
    }

    private MatchedPair ExplainPair(int edge, CancellationToken ct)
    {
        var (mentee, mentor) = (problem.MenteeOf(edge), problem.EdgeMentors[edge]);
        return new MatchedPair
        {
            MentorId = roster.MentorIds[mentor],
            MenteeId = roster.MenteeIds[mentee],
            Score = problem.EdgeScores[edge],
            IsPinned = pins.Contains(edge),
            Contributions = Contributions(edge, mentee, mentor, ct),
            Rules = [.. panel.Rules.Select(rule => State(rule, mentee, mentor, ct))],
            Alternative = alternatives.TryGetValue(edge, out var alternative)
                ? new PairAlternative(
                    alternative.Mentor is { } other ? roster.MentorIds[other] : null, alternative.PairsLost, alternative.ScoreLost, alternative.GoalLost)
                : null,
        };
    }

    private ImmutableArray<Contribution> Contributions(int edge, int mentee, int mentor, CancellationToken ct)
    {
        var explanations = new ScoreExplanation[panel.Scorers.Length];
        var points = new int[explanations.Length];
        for (var scorer = 0; scorer < explanations.Length; scorer++)
        {
            explanations[scorer] = Explain(panel.Scorers[scorer], mentee, mentor, ct);
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

    /// <summary>The scorer's explanation, which must give the points that the scorer gives.</summary>
    private static ScoreExplanation Explain(Seat<IPairScorer> scorer, int mentee, int mentor, CancellationToken ct)
    {
        var explanation = PluginCall.Ask(
            scorer.Plugin,
            (scorer, mentee, mentor),
            static asked => asked.scorer.Instance.Explain(asked.scorer.Granted.Mentees[asked.mentee], asked.scorer.Granted.Mentors[asked.mentor]),
            ct);
        var points = BlockScoring.Ask(scorer, mentee, mentor, ct);
        return explanation.Points == points
            ? explanation
            : throw new PluginFaultException(
                scorer.Plugin.Id, "PLUGIN_CONTRADICTS_ITSELF", $"it explains {explanation.Points} points for a pair to which it gives {points}.");
    }

    private RuleStatement State(Seat<IEligibilityRule> rule, int mentee, int mentor, CancellationToken ct)
    {
        var finding = PluginCall.Ask(
            rule.Plugin,
            (rule, mentee, mentor),
            static asked => asked.rule.Instance.Explain(asked.rule.Granted.Mentees[asked.mentee], asked.rule.Granted.Mentors[asked.mentor]),
            ct);
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
