using CrossMentor.Application.Commands;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Events;

/// <summary>Names a sponsor or an ambassador of an organisation, for everybody in the programme to see.</summary>
internal sealed class AppointSponsor(CrossMentorDb db, OrganisationDesk desk, TimeProvider clock) : ICommand<AppointSponsorInput, SponsorId>
{
    public async Task<Outcome<Admitted<SponsorId>>> AdmitAsync(AppointSponsorInput input, CancellationToken ct)
    {
        var found = await desk.FindAsync(input.ProgrammeId, input.OrganisationId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(programme, input, token)));
    }

    private async Task<Outcome<SponsorId>> ApplyAsync(Programme programme, AppointSponsorInput input, CancellationToken ct)
    {
        var takesPart = await desk.CheckTakesPartAsync(programme.Id, input.OrganisationId, ct);
        if (takesPart.IsRefused)
        {
            return takesPart.Refusal;
        }

        var standing = await db.Sponsors.CountAsync(
            other => other.ProgrammeId == programme.Id && other.OrganisationId == input.OrganisationId && other.StoodDownOn == null, ct);
        var appointed = Sponsor.Appoint(
            Ids.New<SponsorId>(), programme, input.OrganisationId, input.Kind, input.Name, input.JobTitle,
            clock.Today(), standing);
        return appointed.Then<SponsorId>(sponsor =>
        {
            db.Sponsors.Add(sponsor);
            return sponsor.Id;
        });
    }
}
