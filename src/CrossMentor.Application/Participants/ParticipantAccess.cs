using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Participants;

/// <summary>Finds a participant for those who may change it: the manager of the programme and the coordinator of the person.</summary>
internal sealed class ParticipantAccess(CrossMentorDb db, CallerScope scope)
{
    public async Task<Outcome<(Participant Participant, Programme Programme)>> FindAsync(ParticipantId id, CancellationToken ct)
    {
        var found = await db.Participants.VisibleAsync(id, participant => participant.Id == id, ct);
        if (found.IsRefused)
        {
            return Outcome<(Participant, Programme)>.Refused(found.Refusals);
        }

        var participant = found.Value;
        if (!MayEnrol(participant.ProgrammeId, participant.OrganisationId))
        {
            return new NotPermitted();
        }

        var programme = await db.Programmes.VisibleAsync(participant.ProgrammeId, programme => programme.Id == participant.ProgrammeId, ct);
        return programme.Then<(Participant, Programme)>(visible => (participant, visible));
    }

    public bool MayEnrol(ProgrammeId programme, OrganisationId organisation)
        => scope.Require().LooksAfter(programme, organisation);
}
