using System.Collections.Immutable;
using CrossMentor.Matching.Inputs;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Matching.Running;

/// <summary>Asks every rule about every pair, and every scorer about every block that has a candidate in it.</summary>
internal sealed class CandidateSearch
{
    private const int BlockSize = MentorBlock.MaximumCount;

    private readonly Roster roster;
    private readonly PluginPanel panel;
    private readonly OwnRules ownRules;
    private readonly bool blocksUnknown;
    private readonly long totalWeight;
    private readonly RuleTally menteeTally;
    private readonly RuleTally mentorTally;

    private readonly Verdict[] verdicts;
    private readonly int[] points = new int[BlockSize];
    private readonly long[] weighted = new long[BlockSize];
    private readonly bool[] isCandidate = new bool[BlockSize];
    private readonly ImmutableArray<int>.Builder mentors = ImmutableArray.CreateBuilder<int>();
    private readonly ImmutableArray<int>.Builder scores = ImmutableArray.CreateBuilder<int>();
    private long unknownPairs;

    private CandidateSearch(Roster roster, PluginPanel panel, OwnRules ownRules, bool blocksUnknown)
    {
        this.roster = roster;
        this.panel = panel;
        this.ownRules = ownRules;
        this.blocksUnknown = blocksUnknown;
        totalWeight = panel.Weights.Sum(weight => (long)weight);
        menteeTally = new RuleTally(roster.Mentees.Length, panel.Rules.Length + OwnRules.Count);
        mentorTally = new RuleTally(roster.Mentors.Length, panel.Rules.Length + OwnRules.Count);
        verdicts = new Verdict[BlockSize * panel.Rules.Length];
    }

    public static Candidates Run(
        Roster roster, PluginPanel panel, MatchingInput input, MatchingPolicy policy, IProgress<MatchingProgress>? progress, CancellationToken ct)
        => new CandidateSearch(roster, panel, new OwnRules(input, roster), policy.OnUnknown == UnknownPolicy.Block).Search(progress, ct);

    private Candidates Search(IProgress<MatchingProgress>? progress, CancellationToken ct)
    {
        var menteeCount = roster.Mentees.Length;
        var rowStarts = ImmutableArray.CreateBuilder<int>(menteeCount + 1);
        var reported = -1L;
        for (var mentee = 0; mentee < menteeCount; mentee++)
        {
            rowStarts.Add(mentors.Count);
            for (var start = 0; start < roster.Mentors.Length; start += BlockSize)
            {
                ct.ThrowIfCancellationRequested();
                SearchBlock(mentee, start, Math.Min(BlockSize, roster.Mentors.Length - start), ct);
            }

            // A hundred reports are enough for any bar, however many mentees there are.
            if ((mentee + 1L) * 100 / menteeCount is var hundredth && hundredth != reported)
            {
                reported = hundredth;
                progress?.Report(new MatchingProgress(MatchingStage.Candidates, mentee + 1, menteeCount));
            }
        }

        rowStarts.Add(mentors.Count);
        return new Candidates(rowStarts.MoveToImmutable(), mentors.ToImmutable(), scores.ToImmutable(), menteeTally, mentorTally, unknownPairs);
    }

    private void SearchBlock(int mentee, int start, int count, CancellationToken ct)
    {
        for (var rule = 0; rule < panel.Rules.Length; rule++)
        {
            Judge(panel.Rules[rule], mentee, start, verdicts.AsSpan(rule * BlockSize, count), ct);
        }

        if (!SiftBlock(mentee, start, count))
        {
            return;
        }

        Array.Clear(weighted);
        for (var scorer = 0; scorer < panel.Scorers.Length; scorer++)
        {
            Score(panel.Scorers[scorer], mentee, start, points.AsSpan(0, count), ct);
            for (var index = 0; index < count; index++)
            {
                weighted[index] += (long)panel.Weights[scorer] * points[index];
            }
        }

        for (var index = 0; index < count; index++)
        {
            if (isCandidate[index])
            {
                Emit(mentee, start + index, ScoreScale.Score(weighted[index], totalWeight));
            }
        }
    }

    /// <summary>Decides which pairs of the block are candidates and counts what keeps the others out.</summary>
    /// <returns>Whether there is any candidate.</returns>
    private bool SiftBlock(int mentee, int start, int count)
    {
        var own = ownRules.BlocksOf(mentee);
        var any = false;
        for (var index = 0; index < count; index++)
        {
            var mentor = start + index;
            var (blockers, lastBlocker, isUnknown, isForbidden) = (0, 0, false, false);
            for (var rule = 0; rule < panel.Rules.Length; rule++)
            {
                switch (verdicts[(rule * BlockSize) + index])
                {
                    case Verdict.Allow:
                        continue;
                    case Verdict.Forbid:
                        isForbidden = true;
                        menteeTally.CountForbidden(mentee, rule);
                        mentorTally.CountForbidden(mentor, rule);
                        break;
                    default:
                        isUnknown = true;
                        if (!blocksUnknown)
                        {
                            continue;
                        }

                        menteeTally.CountUnknown(mentee, rule);
                        mentorTally.CountUnknown(mentor, rule);
                        break;
                }

                blockers++;
                lastBlocker = rule;
            }

            if (own.TryGetValue(mentor, out var ownRule))
            {
                isForbidden = true;
                blockers++;
                lastBlocker = panel.Rules.Length + ownRule;
                menteeTally.CountForbidden(mentee, lastBlocker);
                mentorTally.CountForbidden(mentor, lastBlocker);
            }

            if (blockers == 1)
            {
                menteeTally.CountAlone(mentee, lastBlocker);
                mentorTally.CountAlone(mentor, lastBlocker);
            }

            unknownPairs += isUnknown && !isForbidden ? 1 : 0;
            isCandidate[index] = blockers == 0;
            any |= blockers == 0;
        }

        return any;
    }

    private void Emit(int mentee, int mentor, int score)
    {
        // The border between organisations is held here as well, so that a selection without that rule cannot cross it unnoticed.
        if (roster.MenteeOrganisations[mentee] == roster.MentorOrganisations[mentor])
        {
            throw new RunFaultException(
                "CROSS_ORGANISATION_RULE_MISSING",
                "The selected rules allow pairs within one organisation. Select a rule that forbids them; no setting lifts it.");
        }

        mentors.Add(mentor);
        scores.Add(score);
    }

    private static void Judge(Seat<IEligibilityRule> rule, int mentee, int start, Span<Verdict> verdicts, CancellationToken ct)
    {
        verdicts.Clear();
        try
        {
            rule.Instance.Judge(rule.Granted.Mentees[mentee], rule.Granted.Mentors.Block(start, verdicts.Length), verdicts, ct);
        }
        catch (Exception exception)
        {
            throw PluginCall.Translate(rule.Plugin, exception, ct);
        }
    }

    private static void Score(Seat<IPairScorer> scorer, int mentee, int start, Span<int> points, CancellationToken ct)
    {
        points.Fill(-1);
        try
        {
            scorer.Instance.Score(scorer.Granted.Mentees[mentee], scorer.Granted.Mentors.Block(start, points.Length), points, ct);
        }
        catch (Exception exception)
        {
            throw PluginCall.Translate(scorer.Plugin, exception, ct);
        }

        if (points.ContainsAnyExceptInRange(0, ScoreScale.MaximumPoints))
        {
            throw new PluginFaultException(
                scorer.Plugin.Id, "PLUGIN_OUT_OF_RANGE", $"it left a pair without points or gave points outside 0..{ScoreScale.MaximumPoints}.");
        }
    }
}
