using CrossMentor.Application.Commands;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Agreements;

/// <summary>What accepting a purpose and signing an agreement have in common: who may say yes for an organisation, and to what.</summary>
internal sealed class AssentGiving(CrossMentorDb db, CallerScope scope)
{
    /// <summary>The organisation, for its coordinator, or its registrar while it has none.</summary>
    public async Task<Outcome<Admitted<TId>>> AdmitAsync<TVersion, TId>(
        Outcome<TVersion> version,
        OrganisationId organisationId,
        Func<TVersion, OrganisationId, CancellationToken, Task<Outcome<TId>>> apply,
        CancellationToken ct)
        where TVersion : class
        where TId : notnull
    {
        var organisation = await db.Organisations.VisibleAsync(organisationId, organisation => organisation.Id == organisationId, ct);
        if (version.IsRefused || organisation.IsRefused)
        {
            return Admission.Denied<TId>([.. version.Refusals, .. organisation.Refusals]);
        }

        return scope.Require().ActsFor(organisationId)
            ? Admission.Granted(token => apply(version.Value, organisationId, token))
            : Admission.Denied<TId>(new NotPermitted());
    }

    /// <param name="number">The number of the version.</param>
    /// <param name="latest">The number of the latest one.</param>
    /// <param name="given">The organisations that said yes to the version before.</param>
    public async Task<Outcome> CheckAsync(
        ProgrammeId id, OrganisationId organisation, int number, int latest, IReadOnlyList<OrganisationId> given, CancellationToken ct)
    {
        var programme = await db.Programmes.AsNoTracking().SingleAsync(programme => programme.Id == id, ct);
        var participating = await db.ParticipatingOrganisations.Where(part => part.ProgrammeId == id).Select(part => part.OrganisationId).ToListAsync(ct);
        return Assent.Check(programme, organisation, participating, number, latest, given);
    }
}
