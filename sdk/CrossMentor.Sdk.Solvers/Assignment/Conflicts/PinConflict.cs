using CrossMentor.Sdk.Solvers.Assignment.Goals;

namespace CrossMentor.Sdk.Solvers.Assignment.Conflicts;

/// <summary>Finds people with more pins than places, and organisations with more pins than their highest quota.</summary>
internal static class PinConflict
{
    public static AssignmentRefusal? Find(AssignmentProblem problem, DemandSet demands)
    {
        PairIndex[] pins = [.. demands.PinnedEdges.Select(edge => new PairIndex(problem.Edges.MenteeOf(edge), problem.Edges.Mentors[edge]))];
        return OverCapacity(problem, pins)
            ?? OverQuota(ProgrammeSide.Mentee, pins, pin => pin.Mentee, problem.MenteeQuotas, demands.MenteeQuotas)
            ?? OverQuota(ProgrammeSide.Mentor, pins, pin => pin.Mentor, problem.MentorQuotas, demands.MentorQuotas);
    }

    /// <summary>The least room goes first: a pin of somebody without any is a conflict by itself and must not hide among several of its partner.</summary>
    private static AssignmentRefusal? OverCapacity(AssignmentProblem problem, PairIndex[] pins)
    {
        var mentees = Overfull(ProgrammeSide.Mentee, pins, pin => pin.Mentee, problem.MenteeCapacities);
        var mentors = Overfull(ProgrammeSide.Mentor, pins, pin => pin.Mentor, problem.MentorCapacities);
        return mentees.Concat(mentors).MinBy(over => over.Capacity);
    }

    private static List<PinsOverCapacity> Overfull(ProgrammeSide side, PairIndex[] pins, Func<PairIndex, int> personOf, ReadOnlySpan<int> capacities)
    {
        var overfull = new List<PinsOverCapacity>();
        foreach (var person in pins.GroupBy(personOf).OrderBy(group => group.Key))
        {
            var (count, room) = (person.Count(), capacities[person.Key]);
            if (count > room)
            {
                overfull.Add(new PinsOverCapacity(side, person.Key, count, room) { Demands = [.. person.Take(room + 1).Select(pin => new PinDemand(pin))] });
            }
        }

        return overfull;
    }

    private static AssignmentRefusal? OverQuota(
        ProgrammeSide side, PairIndex[] pins, Func<PairIndex, int> personOf, OrganisationQuotas? quotas, (int Lowest, int Highest)[] demanded)
    {
        if (quotas is null)
        {
            return null;
        }

        var attached = pins.Where(pin => quotas.OrganisationOf[personOf(pin)] >= 0);
        foreach (var organisation in attached.GroupBy(pin => quotas.OrganisationOf[personOf(pin)]).OrderBy(group => group.Key))
        {
            var (count, highest) = (organisation.Count(), demanded[organisation.Key].Highest);
            if (count > highest)
            {
                return new PinsOverQuota(side, organisation.Key, count, highest)
                {
                    Demands = [new HighestQuotaDemand(side, organisation.Key, highest), .. organisation.Take(highest + 1).Select(pin => new PinDemand(pin))],
                };
            }
        }

        return null;
    }
}
