using CrossMentor.Application.Commands;
using CrossMentor.Application.Events;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Programmes;

/// <summary>Leaves unused places of an organisation's mentors to those who are short of them: its coordinator does, or the manager.</summary>
internal sealed class DonatePlaces(CrossMentorDb db, OrganisationDesk desk) : ICommand<DonatePlacesInput, ParticipatingOrganisationId>
{
    public async Task<Outcome<Admitted<ParticipatingOrganisationId>>> AdmitAsync(DonatePlacesInput input, CancellationToken ct)
    {
        var id = input.ParticipatingOrganisationId;
        var found = await db.ParticipatingOrganisations.VisibleAsync(id, part => part.Id == id, ct);
        return found.Then(part => desk.MayAct(part.ProgrammeId, part.OrganisationId)
            ? Admission.Granted(token => ApplyAsync(part, input, token))
            : Admission.Denied<ParticipatingOrganisationId>(new NotPermitted()));
    }

    private async Task<Outcome<ParticipatingOrganisationId>> ApplyAsync(ParticipatingOrganisation part, DonatePlacesInput input, CancellationToken ct)
    {
        if (part.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        var programme = await db.Programmes.AsNoTracking().SingleAsync(programme => programme.Id == part.ProgrammeId, ct);
        var own = await db.Participants
            .Where(participant => participant.ProgrammeId == part.ProgrammeId
                && participant.OrganisationId == part.OrganisationId
                && participant.State == ParticipantState.Enrolled)
            .Select(participant => new Offer(participant.OrganisationId, participant.Role, participant.Capacity))
            .ToListAsync(ct);
        return part.Donate(programme, input.Places, own).Then(() => part.Id);
    }
}
