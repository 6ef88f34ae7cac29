using System.Collections.Immutable;
using CrossMentor.Matching.Results;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Running;

/// <summary>Finds everybody without a pair, and why.</summary>
internal sealed class UnplacedSearch
{
    private readonly Roster roster;
    private readonly PluginPanel panel;
    private readonly Candidates candidates;
    private readonly ImmutableDictionary<(Side Side, int Row), Reason> strategyReasons;
    private readonly SideState mentees;
    private readonly SideState mentors;

    public UnplacedSearch(Roster roster, PluginPanel panel, Candidates candidates, MatchingProblem problem, PairsChosen chosen)
    {
        this.roster = roster;
        this.panel = panel;
        this.candidates = candidates;
        strategyReasons = (chosen.Unplaced.IsDefault ? [] : chosen.Unplaced)
            .DistinctBy(cause => (cause.Side, cause.Row))
            .ToImmutableDictionary(cause => (cause.Side, cause.Row), cause => cause.Reason);
        mentees = SideState.OfMentees(problem, chosen, candidates.Withheld);
        mentors = SideState.OfMentors(problem, chosen, candidates.Withheld);
    }

    /// <summary>Mentees first, then mentors, each by participant id.</summary>
    public ImmutableArray<UnplacedPerson> Find()
        => [.. Find(Side.Mentee, mentees, mentors, roster.MenteeIds, candidates.MenteeTally),
            .. Find(Side.Mentor, mentors, mentees, roster.MentorIds, candidates.MentorTally)];

    private IEnumerable<UnplacedPerson> Find(Side side, SideState own, SideState other, ImmutableArray<Guid> ids, RuleTally tally)
        => Enumerable.Range(0, ids.Length)
            .Where(row => own.Loads[row] == 0)
            .OrderBy(row => ids[row])
            .Select(row => Describe(side, own, other, ids[row], row, tally));

    private UnplacedPerson Describe(Side side, SideState own, SideState other, Guid id, int row, RuleTally tally)
    {
        var eligible = own.PartnerCounts[row];
        var blocking = BlockingRules(tally, row);
        var kind = KindOf(own, other, row);
        var reason = kind is not (UnplacedKind.NoCapacity or UnplacedKind.NobodyEligible) && strategyReasons.TryGetValue((side, row), out var given)
            ? given
            : UnplacedReasons.Of(kind, side, eligible, other.Loads.Length, blocking);
        return new UnplacedPerson(id, side, kind, reason, eligible, blocking);
    }

    private static UnplacedKind KindOf(SideState own, SideState other, int row)
    {
        if (own.Capacities[row] == 0)
        {
            return UnplacedKind.NoCapacity;
        }

        if (own.PartnerCounts[row] == 0)
        {
            return UnplacedKind.NobodyEligible;
        }

        if (own.IsQuotaUsedUp(row))
        {
            return UnplacedKind.Quota;
        }

        var free = own.Partners[row].Where(partner => other.Loads[partner] < other.Capacities[partner]).ToArray();
        if (free.Length > 0)
        {
            return Array.TrueForAll(free, other.IsQuotaUsedUp) ? UnplacedKind.Quota : UnplacedKind.OthersChosen;
        }

        return own.PlacesOfThoseWithPartners > other.PlacesOfThoseWithPartners ? UnplacedKind.FewerPlaces : UnplacedKind.OthersChosen;
    }

    private ImmutableArray<BlockingRule> BlockingRules(RuleTally tally, int row)
        => [.. Enumerable.Range(0, tally.RuleCount)
            .Select(rule => (Name: NameOf(rule), Counts: tally.Of(row, rule)))
            .Where(entry => entry.Counts.Forbidden + entry.Counts.Unknown > 0)
            .OrderByDescending(entry => entry.Counts.Forbidden + entry.Counts.Unknown)
            .Select(entry => new BlockingRule(entry.Name.Id, entry.Name.Label, entry.Counts.Forbidden, entry.Counts.Unknown, entry.Counts.Alone))];

    private (string Id, string Label) NameOf(int rule)
        => rule < panel.Rules.Length
            ? (panel.Rules[rule].Plugin.Id, panel.Rules[rule].Plugin.Label)
            : (OwnRules.CodeOf(rule - panel.Rules.Length), OwnRules.LabelOf(rule - panel.Rules.Length));
}
