using CrossMentor.Application.Commands;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Participants;

/// <summary>Enrols somebody in a programme, or again after a withdrawal.</summary>
internal sealed class EnrolParticipant(CrossMentorDb db, ParticipantAccess access) : ICommand<EnrolParticipantInput, ParticipantId>
{
    public async Task<Outcome<Admitted<ParticipantId>>> AdmitAsync(EnrolParticipantInput input, CancellationToken ct)
    {
        var programme = await db.Programmes.VisibleAsync(input.ProgrammeId, programme => programme.Id == input.ProgrammeId, ct);
        var person = await db.People.VisibleAsync(input.PersonId, person => person.Id == input.PersonId, ct);
        if (programme.IsRefused || person.IsRefused)
        {
            return Admission.Denied<ParticipantId>([.. programme.Refusals, .. person.Refusals]);
        }

        return access.MayEnrol(programme.Value.Id, person.Value.OrganisationId)
            ? Admission.Granted(token => ApplyAsync(programme.Value, person.Value, input, token))
            : Admission.Denied<ParticipantId>(new NotPermitted());
    }

    private async Task<Outcome<ParticipantId>> ApplyAsync(Programme programme, Person person, EnrolParticipantInput input, CancellationToken ct)
    {
        var participation = await db.ParticipatingOrganisations
            .SingleOrDefaultAsync(part => part.ProgrammeId == programme.Id && part.OrganisationId == person.OrganisationId, ct);
        var enrolledInRole = await db.Participants.CountAsync(
            other => other.ProgrammeId == programme.Id
                && other.OrganisationId == person.OrganisationId
                && other.Role == input.Role
                && other.State == ParticipantState.Enrolled,
            ct);
        var enrolment = new Enrolment(input.Role, input.TrackId, input.Capacity, input.Goals);
        var before = await db.Participants.SingleOrDefaultAsync(other => other.ProgrammeId == programme.Id && other.PersonId == person.Id, ct);
        var enrolled = before is null
            ? Participant.Enrol(Ids.New<ParticipantId>(), programme, person, participation, enrolment, enrolledInRole)
            : before.Rejoin(programme, participation, enrolment, enrolledInRole);
        var track = programme.CheckTrack(input.TrackId, person, input.Role);
        var known = person.CheckKnown();
        if (enrolled.IsRefused || track.IsRefused || known.IsRefused)
        {
            return Outcome<ParticipantId>.Refused([.. enrolled.Refusals, .. track.Refusals, .. known.Refusals]);
        }

        return enrolled.Then<ParticipantId>(participant =>
        {
            if (before is null)
            {
                db.Participants.Add(participant);
            }

            return participant.Id;
        });
    }
}
