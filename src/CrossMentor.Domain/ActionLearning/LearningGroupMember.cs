using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.ActionLearning;

/// <summary>Somebody's place in a learning group.</summary>
public sealed class LearningGroupMember
{
    private LearningGroupMember()
    {
    }

    public LearningGroupId LearningGroupId { get; private set; }

    public ParticipantId ParticipantId { get; private set; }

    public PersonId PersonId { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    internal static LearningGroupMember Of(LearningGroup group, Participant participant) => new()
    {
        LearningGroupId = group.Id,
        ParticipantId = participant.Id,
        PersonId = participant.PersonId,
        ProgrammeId = participant.ProgrammeId,
        OrganisationId = participant.OrganisationId,
    };
}
