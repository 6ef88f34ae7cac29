using CrossMentor.Application.Commands;
using CrossMentor.Application.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Steering;

/// <summary>Names somebody who sits in the steering group for an organisation.</summary>
internal sealed class AppointRepresentative(CrossMentorDb db, OrganisationDesk desk, TimeProvider clock)
    : ICommand<AppointRepresentativeInput, RepresentativeId>
{
    public async Task<Outcome<Admitted<RepresentativeId>>> AdmitAsync(AppointRepresentativeInput input, CancellationToken ct)
    {
        var found = await desk.FindAsync(input.ProgrammeId, input.OrganisationId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(programme, input, token)));
    }

    private async Task<Outcome<RepresentativeId>> ApplyAsync(Programme programme, AppointRepresentativeInput input, CancellationToken ct)
    {
        var takesPart = await desk.CheckTakesPartAsync(programme.Id, input.OrganisationId, ct);
        if (takesPart.IsRefused)
        {
            return takesPart.Refusal;
        }

        var standing = await db.Representatives.CountAsync(
            other => other.ProgrammeId == programme.Id && other.OrganisationId == input.OrganisationId && other.StoodDownOn == null, ct);
        var appointed = Representative.Appoint(
            Ids.New<RepresentativeId>(), programme.Id, input.OrganisationId, input.Name, input.JobTitle, clock.Today(), standing);
        return appointed.Then<RepresentativeId>(representative =>
        {
            db.Representatives.Add(representative);
            return representative.Id;
        });
    }
}
