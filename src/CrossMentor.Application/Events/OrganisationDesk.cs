using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Events;

/// <summary>Finds an organisation's part in a programme for those who act for it there: its coordinator and the manager of the programme.</summary>
internal sealed class OrganisationDesk(CrossMentorDb db, CallerScope scope)
{
    public async Task<Outcome<Programme>> FindAsync(ProgrammeId programmeId, OrganisationId organisationId, CancellationToken ct)
    {
        var programme = await db.Programmes.VisibleAsync(programmeId, programme => programme.Id == programmeId, ct);
        var organisation = await db.Organisations.VisibleAsync(organisationId, organisation => organisation.Id == organisationId, ct);
        if (programme.IsRefused || organisation.IsRefused)
        {
            return Outcome<Programme>.Refused([.. programme.Refusals, .. organisation.Refusals]);
        }

        return MayAct(programmeId, organisationId) ? programme.Value : new NotPermitted();
    }

    public bool MayAct(ProgrammeId programme, OrganisationId organisation)
        => scope.Require().LooksAfter(programme, organisation);

    public async Task<Outcome> CheckTakesPartAsync(ProgrammeId programme, OrganisationId organisation, CancellationToken ct)
        => await db.ParticipatingOrganisations.AnyAsync(part => part.ProgrammeId == programme && part.OrganisationId == organisation, ct)
            ? Outcome.Accepted
            : new OrganisationNotParticipating();
}
