using System.Collections.Immutable;
using System.Numerics;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Matching.Running;

/// <summary>Finds a smallest set of rules between organisations that leaves nobody to be matched.</summary>
/// <remarks>
/// Pairs within one organisation are no part of the question, because no rule and no setting lets them meet. What keeps two organisations apart keeps no
/// others apart, so the set is smallest when it is for every two of them. Of rules that would do as well, those stay that the whole set needs anyway, and
/// of these the earlier in the selection.
/// </remarks>
internal sealed class RuleBarriers
{
    // A set of rules is a word of bits; a programme has thirty rules at most.
    private const int RulesMax = 64;

    private readonly PluginPanel panel;
    private readonly Dictionary<(int Low, int High), HashSet<ulong>> blockers = [];

    private RuleBarriers(PluginPanel panel) => this.panel = panel;

    /// <summary>By rule in the order of the selection, then by organisations.</summary>
    public static ImmutableArray<RuleBarrier> Find(Roster roster, PluginPanel panel, MatchingInput input, MatchingPolicy policy, CancellationToken ct)
    {
        var ruleCount = panel.Rules.Length + OwnRules.Count;
        if (ruleCount > RulesMax)
        {
            return [];
        }

        var search = new RuleBarriers(panel);
        search.Collect(roster, new OwnRules(input, roster), policy.OnUnknown == UnknownPolicy.Block, ct);
        var needed = Smallest(search.blockers.Values.SelectMany(masks => masks).ToHashSet(), ulong.MaxValue, ruleCount);
        return [.. search.blockers
            .SelectMany(between => Bits(Smallest(between.Value, needed, ruleCount)).Select(rule => (Rule: rule, Barrier: search.Name(roster, rule, between.Key))))
            .OrderBy(entry => entry.Rule).ThenBy(entry => entry.Barrier.OrganisationId).ThenBy(entry => entry.Barrier.OtherOrganisationId)
            .Select(entry => entry.Barrier)];
    }

    private void Collect(Roster roster, OwnRules ownRules, bool blocksUnknown, CancellationToken ct)
    {
        var verdicts = new Verdict[MentorBlock.MaximumCount];
        var masks = new ulong[MentorBlock.MaximumCount];
        for (var mentee = 0; mentee < roster.Mentees.Length; mentee++)
        {
            var ownBlocks = ownRules.BlocksOf(mentee);
            for (var start = 0; start < roster.Mentors.Length; start += MentorBlock.MaximumCount)
            {
                ct.ThrowIfCancellationRequested();
                var block = masks.AsSpan(0, Math.Min(MentorBlock.MaximumCount, roster.Mentors.Length - start));
                block.Clear();
                for (var rule = 0; rule < panel.Rules.Length; rule++)
                {
                    BlockSifting.Ask(panel.Rules[rule], mentee, start, verdicts.AsSpan(0, block.Length), ct);
                    for (var index = 0; index < block.Length; index++)
                    {
                        var isBlocked = verdicts[index] == Verdict.Forbid || (verdicts[index] != Verdict.Allow && blocksUnknown);
                        block[index] |= isBlocked ? 1UL << rule : 0;
                    }
                }

                for (var index = 0; index < block.Length; index++)
                {
                    block[index] |= ownBlocks.TryGetValue(start + index, out var own) ? 1UL << (panel.Rules.Length + own) : 0;
                    Note(roster, mentee, start + index, block[index]);
                }
            }
        }
    }

    private void Note(Roster roster, int mentee, int mentor, ulong mask)
    {
        // No rule is in the way: a private declaration is, and no barrier tells of it.
        if (mask == 0)
        {
            return;
        }

        var (one, other) = (roster.MenteeOrganisations[mentee], roster.MentorOrganisations[mentor]);
        if (one == other || roster.Mentees[mentee].Capacity == 0 || roster.Mentors[mentor].Capacity == 0)
        {
            return;
        }

        var between = (Math.Min(one, other), Math.Max(one, other));
        if (!blockers.TryGetValue(between, out var masks))
        {
            blockers.Add(between, masks = []);
        }

        masks.Add(mask);
    }

    /// <summary>A set of rules of which each pair has one in its way, and from which no rule can be left out.</summary>
    private static ulong Smallest(HashSet<ulong> masks, ulong within, int ruleCount)
    {
        var kept = within & (ruleCount == RulesMax ? ulong.MaxValue : (1UL << ruleCount) - 1);
        for (var rule = ruleCount - 1; rule >= 0; rule--)
        {
            var without = kept & ~(1UL << rule);
            if (masks.All(mask => (mask & without) != 0))
            {
                kept = without;
            }
        }

        return kept;
    }

    private static IEnumerable<int> Bits(ulong set)
    {
        for (; set != 0; set &= set - 1)
        {
            yield return BitOperations.TrailingZeroCount(set);
        }
    }

    private RuleBarrier Name(Roster roster, int rule, (int Low, int High) between)
    {
        Guid[] organisations = [.. new[] { roster.Organisations[between.Low], roster.Organisations[between.High] }.Order()];
        return rule < panel.Rules.Length
            ? new(panel.Rules[rule].Plugin.Id, panel.Rules[rule].Plugin.Label, organisations[0], organisations[1])
            : new(OwnRules.CodeOf(rule - panel.Rules.Length), OwnRules.LabelOf(rule - panel.Rules.Length), organisations[0], organisations[1]);
    }
}
