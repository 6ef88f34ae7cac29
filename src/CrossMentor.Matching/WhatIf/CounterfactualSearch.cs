using System.Collections.Immutable;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Running;
using CrossMentor.Sdk;

namespace CrossMentor.Matching.WhatIf;

/// <summary>One search for changes: tries them a kind after the other, eligible people in the order of their scores, until the limit of work is reached.</summary>
internal sealed class CounterfactualSearch(
    MatchingInput input,
    CounterfactualQuestion question,
    CounterfactualLimits limits,
    VariantSolver solver,
    IProgress<MatchingProgress>? progress,
    CancellationToken ct)
{
    private readonly Variant standing = new() { Pins = input.Pins, Exclusions = input.Exclusions };
    private readonly HashSet<ParticipantPair> excluded = [.. input.Exclusions];
    private readonly HashSet<ParticipantPair> withheld = [.. input.Withheld];
    private readonly List<SuggestedChange> changes = [];
    private Solution now = null!;
    private bool isComplete = true;

    private bool IsAboutPair => question is { MentorId: not null, MenteeId: not null };

    public CounterfactualAnswer Search()
    {
        now = solver.Solve(standing, ct)
            ?? throw new RunFaultException("DEMANDS_CONFLICT", "The pins and exclusions cannot be met together. Take one of them back first.");
        if (Delivers(now))
        {
            return new(IsSoAlready: true, IsComplete: true, solver.Solves, [], []);
        }

        var possible = Possible();
        var (candidates, others) = (possible.Where(solver.IsCandidate).ToList(), possible.Where(pair => !solver.IsCandidate(pair)).ToList());
        var open = candidates.Where(pair => !excluded.Contains(pair)).OrderByDescending(solver.ScoreOf).ThenBy(pair => pair.MentorId).ThenBy(pair => pair.MenteeId).ToList();
        TryPlaces(open);
        TryRules(others);
        TryExclusions([.. candidates.Where(excluded.Contains)]);
        TryPins(open);
        TryWeights(open);
        return new(IsSoAlready: false, isComplete, solver.Solves, RulesOfPair(possible), InOrder());
    }

    /// <summary>Pairs that would be an answer and cross a border: no change lets a pair meet within one organisation, or a person with himself or herself.</summary>
    private List<ParticipantPair> Possible()
    {
        var mentors = input.Mentors.Where(mentor => question.MentorId is null || mentor.ParticipantId == question.MentorId).ToList();
        var mentees = input.Mentees.Where(mentee => question.MenteeId is null || mentee.ParticipantId == question.MenteeId).ToList();
        return [.. mentors.SelectMany(mentor => mentees
            .Where(mentee => mentee.OrganisationId != mentor.OrganisationId && mentee.PersonId != mentor.PersonId)
            .Select(mentee => new ParticipantPair(mentor.ParticipantId, mentee.ParticipantId)))
            .Where(pair => !withheld.Contains(pair))];
    }

    private bool Delivers(Solution solution) => IsAboutPair
        ? solution.Pairs.Contains(new(question.MentorId!.Value, question.MenteeId!.Value))
        : solution.PartnerOf(question.MentorId ?? question.MenteeId!.Value) is not null;

    private void TryPlaces(List<ParticipantPair> open)
    {
        // A mentee's own capacity is what the mentee wants; only mentors are asked for one place more.
        if (question.MenteeId is null)
        {
            return;
        }

        foreach (var pair in Some(open))
        {
            if (Solve(standing with { Roomier = pair.MentorId }) is { } solution && Delivers(solution))
            {
                Add(new(ChangeKind.ExtraPlace, pair.MentorId, pair.MenteeId, 0, 0), solution);
            }
        }
    }

    private void TryRules(List<ParticipantPair> others)
    {
        var tried = 0;
        foreach (var pair in others.Where(pair => !excluded.Contains(pair)))
        {
            if (tried >= limits.PartnersMax)
            {
                isComplete = false;
                return;
            }

            if (solver.RulesAgainst(pair) is not [var rule])
            {
                continue;
            }

            tried++;
            var lifted = standing with { Lifted = pair };
            var change = new SuggestedChange(
                ChangeKind.LiftRule, pair.MentorId, pair.MenteeId, 0, 0, rule.Plugin.Id, rule.Plugin.Label, rule.Finding.Reason);
            if (Solve(lifted) is { } solution && solution.Pairs.Contains(pair))
            {
                Add(change, solution);
            }
            else if (IsAboutPair && Solve(lifted with { Pins = [.. input.Pins, pair] }) is { } pinned)
            {
                Add(change with { NeedsPin = true }, pinned);
            }
        }
    }

    private void TryExclusions(List<ParticipantPair> ruledOut)
    {
        foreach (var pair in Some(ruledOut))
        {
            if (Solve(standing with { Exclusions = [.. input.Exclusions.Where(one => one != pair)] }) is { } solution && solution.Pairs.Contains(pair))
            {
                Add(new(ChangeKind.LiftExclusion, pair.MentorId, pair.MenteeId, 0, 0), solution);
            }
        }
    }

    private void TryPins(List<ParticipantPair> open)
    {
        foreach (var pair in Some(open))
        {
            if (Solve(standing with { Pins = [.. input.Pins, pair] }) is { } solution)
            {
                Add(new(ChangeKind.Pin, pair.MentorId, pair.MenteeId, 0, 0), solution);
            }
        }
    }

    private void TryWeights(List<ParticipantPair> open)
    {
        if (!IsAboutPair || open is not [var pair])
        {
            return;
        }

        if ((long)input.Mentors.Length * input.Mentees.Length > limits.WeightedPairsMax)
        {
            isComplete = false;
            return;
        }

        for (var scorer = 0; scorer < solver.Panel.Scorers.Length; scorer++)
        {
            foreach (var isUp in new[] { true, false })
            {
                TryWeight(scorer, isUp, pair);
            }
        }
    }

    private void TryWeight(int scorer, bool isUp, ParticipantPair pair)
    {
        var weightNow = solver.Panel.Weights[scorer];
        var search = new WeightSearch(weightNow, isUp, weight => SolveWeighted(scorer, weight));
        if (search.Find() is { } found)
        {
            var plugin = solver.Panel.Scorers[scorer].Plugin;
            changes.Add(new(
                ChangeKind.Weight, pair.MentorId, pair.MenteeId, now.Pairs.Count - found.Nearest.Pairs.Count, ScoreLost: null,
                plugin.Id, plugin.Label, WeightNow: weightNow, WeightFrom: found.From, WeightTo: found.To));
        }
    }

    private Solution? SolveWeighted(int scorer, int weight)
        => HasWorkLeft() && Solve(standing with { Rescored = solver.Rescore(scorer, weight, ct) }) is { } solution && Delivers(solution) ? solution : null;

    private IEnumerable<ParticipantPair> Some(List<ParticipantPair> pairs)
    {
        isComplete &= pairs.Count <= limits.PartnersMax;
        return pairs.Take(limits.PartnersMax);
    }

    private bool HasWorkLeft()
    {
        var isLeft = solver.Solves < limits.SolvesMax;
        isComplete &= isLeft;
        return isLeft;
    }

    private Solution? Solve(Variant variant)
    {
        if (!HasWorkLeft())
        {
            return null;
        }

        var solution = solver.Solve(variant, ct);
        progress?.Report(new MatchingProgress(MatchingStage.Choosing, solver.Solves, limits.SolvesMax));
        return solution;
    }

    private void Add(SuggestedChange change, Solution solution)
        => changes.Add(change with { PairsLost = now.Pairs.Count - solution.Pairs.Count, ScoreLost = now.Score - solution.Score });

    private ImmutableArray<StandingRule> RulesOfPair(List<ParticipantPair> possible)
    {
        if (!IsAboutPair)
        {
            return [];
        }

        var pair = new ParticipantPair(question.MentorId!.Value, question.MenteeId!.Value);
        var rules = solver.RulesAgainst(pair).Select(rule => new StandingRule(rule.Plugin.Id, rule.Plugin.Label, rule.Finding.Reason)).ToList();
        if (excluded.Contains(pair))
        {
            rules.Add(new(OwnRules.CodeOf(OwnRules.Excluded), OwnRules.LabelOf(OwnRules.Excluded), new Reason("EXCLUDED", "People have ruled the pair out.")));
        }

        if (rules.Count == 0 && withheld.Contains(pair))
        {
            rules.Add(new(PowerRelation.RuleId, PowerRelation.Label, PowerRelation.Reason));
        }

        if (rules.Count == 0 && possible.Count == 0)
        {
            rules.Add(new(OwnRules.CodeOf(OwnRules.SamePerson), OwnRules.LabelOf(OwnRules.SamePerson), new Reason("SAME_PERSON", "Mentor and mentee are one person.")));
        }

        return [.. rules];
    }

    private ImmutableArray<SuggestedChange> InOrder() => [.. changes
        .GroupBy(change => change.Kind)
        .OrderBy(kind => kind.Key)
        .SelectMany(kind => kind
            .OrderBy(change => change.PairsLost)
            .ThenBy(change => change.ScoreLost)
            .ThenBy(change => change.MentorId)
            .ThenBy(change => change.MenteeId)
            .Take(kind.Key == ChangeKind.Weight ? int.MaxValue : limits.ChangesMax))];
}
