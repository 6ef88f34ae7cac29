using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Matching.Running;

/// <summary>The learning groups of an active programme with those mentees who are in none yet: each goes to the smallest group that stays transversal.</summary>
/// <remarks>
/// Only people of one organisation are in each other's way, and each takes one group from the others: so whoever finds no group here would find none in any
/// other order either.
/// </remarks>
/// <param name="Groups">The members by the group's number.</param>
/// <param name="Ungrouped">Mentees of whose organisation every group has somebody.</param>
internal sealed record GroupPlacing(IReadOnlyList<(int Number, IReadOnlyList<ParticipantId> Members)> Groups, IReadOnlyList<ParticipantId> Ungrouped)
{
    public static GroupPlacing Of(MatchRunFacts facts)
    {
        var groups = facts.LearningGroups.OrderBy(group => group.Key)
            .Select(group => (Number: group.Key, Members: group.Value.Select(id => facts.Enrolled[id]).ToList()))
            .ToList();
        var grouped = facts.LearningGroups.Values.SelectMany(members => members).ToHashSet();
        var ungrouped = new List<ParticipantId>();
        foreach (var newcomer in Newcomers(facts, groups.Count, grouped))
        {
            var smallest = groups
                .Where(group => LearningGroup.HasRoomFor(newcomer, group.Members))
                .OrderBy(group => group.Members.Count).ThenBy(group => group.Number)
                .Select(group => group.Members)
                .FirstOrDefault();
            if (smallest is null)
            {
                ungrouped.Add(newcomer.Id);
            }
            else
            {
                smallest.Add(newcomer);
            }
        }

        return new([.. groups.Select(group => (group.Number, Ids(group.Members)))], ungrouped);
    }

    private static IEnumerable<Participant> Newcomers(MatchRunFacts facts, int groups, HashSet<ParticipantId> grouped) => groups == 0
        ? []
        : facts.Enrolled.Values
            .Where(participant => participant.Role == ParticipantRole.Mentee && !grouped.Contains(participant.Id))
            .OrderBy(participant => participant.Id);

    private static IReadOnlyList<ParticipantId> Ids(List<Participant> members) => [.. members.Select(member => member.Id)];
}
