using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Events;

/// <summary>Somebody was asked how it goes. It never changes.</summary>
public sealed class FollowUp : IVersioned
{
    private FollowUp()
    {
    }

    public FollowUpId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public ParticipantId ParticipantId { get; private set; }

    public DateOnly DoneOn { get; private set; }

    public FollowUpOutcome Outcome { get; private set; }

    public static FollowUp Done(FollowUpId id, Participant participant, FollowUpOutcome outcome, DateOnly on) => new()
    {
        Id = id,
        ProgrammeId = participant.ProgrammeId,
        OrganisationId = participant.OrganisationId,
        ParticipantId = participant.Id,
        DoneOn = on,
        Outcome = outcome,
    };
}
