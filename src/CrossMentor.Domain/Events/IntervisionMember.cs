using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Events;

/// <summary>Somebody's place in an intervision group.</summary>
public sealed class IntervisionMember
{
    private IntervisionMember()
    {
    }

    public IntervisionGroupId IntervisionGroupId { get; private set; }

    public ParticipantId ParticipantId { get; private set; }

    public PersonId PersonId { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    internal static IntervisionMember Of(IntervisionGroup group, Participant participant) => new()
    {
        IntervisionGroupId = group.Id,
        ParticipantId = participant.Id,
        PersonId = participant.PersonId,
        ProgrammeId = participant.ProgrammeId,
        OrganisationId = participant.OrganisationId,
    };
}
