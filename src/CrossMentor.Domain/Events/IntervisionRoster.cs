using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Events;

/// <summary>How many groups peers are dealt into, and who is to be kept apart.</summary>
public static class IntervisionRoster
{
    /// <summary>Whether so many people can be dealt into such groups.</summary>
    public static Outcome Check(Programme programme, int people, int groupSize, int rounds)
    {
        var check = new InputCheck();
        check.Range("groupSize", groupSize, IntervisionGroup.SizeMin, IntervisionGroup.SizeMax);
        check.Range("rounds", rounds, 1, IntervisionGroup.RoundsMax);
        if (people > IntervisionGroup.PeopleMax)
        {
            check.Fail("role", $"{people} people have this role. Groups are formed of {IntervisionGroup.PeopleMax} at most.");
        }

        var refusals = new List<Refusal>([.. programme.CheckNotClosed().Refusals, .. check.Refusals]);
        if (people < groupSize)
        {
            refusals.Add(new TooFewPeers(people, groupSize));
        }

        return Outcome.From(refusals);
    }

    /// <summary>As many groups as can be filled; nobody is left over, so that some are larger by one.</summary>
    public static int GroupCount(int people, int groupSize) => Math.Max(1, people / groupSize);

    /// <summary>
    /// A number for each person: those with the same one are never dealt into one group. Colleagues share it as long as there are
    /// groups for all of them; where an organisation sends more, they are spread as thinly as it goes.
    /// </summary>
    public static int[] KeptApart(IReadOnlyList<Participant> people, int groupCount)
    {
        var seen = new Dictionary<OrganisationId, int>();
        var numbers = new Dictionary<(OrganisationId Organisation, int Layer), int>();
        var kept = new int[people.Count];
        for (var index = 0; index < people.Count; index++)
        {
            var organisation = people[index].OrganisationId;
            var before = seen.GetValueOrDefault(organisation);
            seen[organisation] = before + 1;
            var key = (organisation, before / groupCount);
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers.Add(key, number = numbers.Count);
            }

            kept[index] = number;
        }

        return kept;
    }
}
