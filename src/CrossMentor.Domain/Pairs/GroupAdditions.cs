using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Pairs;

/// <summary>Who joins which learning group of an active programme. Nobody leaves one, and no group begins.</summary>
internal static class GroupAdditions
{
    /// <summary>Whether every group of the scenario is there, and stays transversal with those who join it.</summary>
    public static bool Hold(PublicationInputs inputs, Dictionary<ParticipantId, Participant> participants)
    {
        var newcomers = inputs.Groups.SelectMany(group => Joining(inputs, group)).ToList();
        return newcomers.Distinct().Count() == newcomers.Count
            && !newcomers.Any(id => inputs.GroupMembers.Any(member => member.ParticipantId == id))
            && inputs.Groups.All(group => inputs.LearningGroups.Any(one => one.Number == group.Number) && StaysTransversal(inputs, group, participants));
    }

    public static IReadOnlyList<LearningGroupMember> Of(PublicationInputs inputs, Dictionary<ParticipantId, Participant> participants) =>
    [
        .. inputs.Groups.OrderBy(group => group.Number).SelectMany(group => Joining(inputs, group)
            .Order()
            .Select(id => LearningGroupMember.Of(inputs.LearningGroups.Single(one => one.Number == group.Number), participants[id]))),
    ];

    private static bool StaysTransversal(PublicationInputs inputs, ProposedGroup group, Dictionary<ParticipantId, Participant> participants)
    {
        var members = Members(inputs, group).Select(id => participants[id]).Where(member => member.IsEnrolled).ToList();
        foreach (var newcomer in Joining(inputs, group).Select(id => participants[id]))
        {
            if (!LearningGroup.HasRoomFor(newcomer, members))
            {
                return false;
            }

            members.Add(newcomer);
        }

        return true;
    }

    private static IEnumerable<ParticipantId> Joining(PublicationInputs inputs, ProposedGroup group) => group.MemberIds.Except(Members(inputs, group));

    private static IEnumerable<ParticipantId> Members(PublicationInputs inputs, ProposedGroup group)
    {
        var id = inputs.LearningGroups.FirstOrDefault(one => one.Number == group.Number)?.Id;
        return inputs.GroupMembers.Where(member => member.LearningGroupId == id).Select(member => member.ParticipantId);
    }
}
