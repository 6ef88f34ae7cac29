using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.ActionLearning;

/// <summary>Mentees of different organisations who work together on tasks they bring along.</summary>
public sealed class LearningGroup : IVersioned
{
    private readonly List<LearningGroupMember> members = [];

    private LearningGroup()
    {
    }

    public LearningGroupId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    /// <summary>1, 2, 3 within the programme.</summary>
    public int Number { get; private set; }

    /// <summary>Filled when the group is formed; a group that was read from the database has its members beside it.</summary>
    public IReadOnlyList<LearningGroupMember> MemberRows => members;

    internal static LearningGroup Form(LearningGroupId id, ProgrammeId programmeId, int number, IEnumerable<Participant> participants)
    {
        var group = new LearningGroup { Id = id, ProgrammeId = programmeId, Number = number };
        group.members.AddRange(participants.Select(participant => LearningGroupMember.Of(group, participant)));
        return group;
    }

    /// <summary>Whether the group stays transversal with one more mentee: nobody of the same organisation is in it and still takes part.</summary>
    /// <param name="members">Who is in the group and still takes part.</param>
    public static bool HasRoomFor(Participant newcomer, IEnumerable<Participant> members) => members.All(member => member.OrganisationId != newcomer.OrganisationId);
}
