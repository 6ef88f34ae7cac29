using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Matching.Running;
using CrossMentor.Sdk;

namespace CrossMentor.Matching.WhatIf;

/// <summary>Asks the rules about pins alone, without looking for candidates: what they forbid, no solve can meet.</summary>
public static class PinCheck
{
    /// <summary>Finds the pins of an input that rules, exclusions or capacities do not allow.</summary>
    /// <param name="input">The input with its pins and exclusions.</param>
    /// <param name="plugins">The plugins; only the rules are asked.</param>
    /// <param name="policy">What the programme has decided about its runs.</param>
    /// <param name="seed">The seed of the run.</param>
    /// <param name="ct">Cancels the work.</param>
    /// <returns>One conflict for each pin that cannot hold and for each person with more pins than places.</returns>
    public static WhatIfOutcome<IReadOnlyList<DemandConflict>> Find(
        MatchingInput input, PluginSelection plugins, MatchingPolicy policy, ulong seed, CancellationToken ct)
        => Asking.Ask<IReadOnlyList<DemandConflict>>(input, plugins, policy, () =>
        {
            var roster = Roster.Create(input, seed);
            var panel = PluginPanel.Prepare(SnapshotFactory.Create(input, roster, seed), plugins with { Scorers = [] }, policy, progress: null, ct);
            var excluded = input.Exclusions.ToHashSet();
            var running = input.RunningPairs.ToHashSet();
            var withheld = input.Withheld.ToHashSet();
            var conflicts = new List<DemandConflict>();
            foreach (var pin in input.Pins)
            {
                var (mentee, mentor) = (roster.MenteeRow(pin.MenteeId), roster.MentorRow(pin.MentorId));
                var isSamePerson = roster.Mentees[mentee].PersonId == roster.Mentors[mentor].PersonId;
                if (isSamePerson || excluded.Contains(pin) || (!running.Contains(pin) && (withheld.Contains(pin) || RulesInTheWay.Of(panel, policy, mentee, mentor).Any())))
                {
                    var reason = ProblemFactory.WhyForbidden(input, policy, roster, panel, mentee, mentor);
                    conflicts.Add(new DemandConflict(reason, [pin.MentorId, pin.MenteeId], []));
                }
            }

            conflicts.AddRange(Overfull(input));
            return conflicts;
        });

    private static IEnumerable<DemandConflict> Overfull(MatchingInput input)
    {
        var pins = input.Pins.SelectMany(pin => new[] { pin.MentorId, pin.MenteeId }).CountBy(person => person).ToDictionary();
        foreach (var person in input.Mentors.Concat(input.Mentees))
        {
            if (pins.TryGetValue(person.ParticipantId, out var count) && count > person.Capacity)
            {
                yield return new DemandConflict(
                    new Reason(
                        "PINS_EXCEED_CAPACITY",
                        $"Somebody is pinned to {count} pairs and has room for {person.Capacity}.",
                        ReasonParameter.Of("pins", count),
                        ReasonParameter.Of("capacity", person.Capacity)),
                    [person.ParticipantId],
                    []);
            }
        }
    }
}
