using CrossMentor.Application.Commands;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Agreements;

/// <summary>Keeps that an organisation accepts a wording of the purpose; its coordinator says so, or its registrar while it has none.</summary>
internal sealed class AcceptPurpose(CrossMentorDb db, CallerScope scope, TimeProvider clock) : ICommand<AcceptPurposeInput, PurposeVersionId>
{
    public async Task<Outcome<Admitted<PurposeVersionId>>> AdmitAsync(AcceptPurposeInput input, CancellationToken ct)
    {
        var version = await db.PurposeVersions.VisibleAsync(input.PurposeVersionId, version => version.Id == input.PurposeVersionId, ct);
        var organisation = await db.Organisations.VisibleAsync(input.OrganisationId, organisation => organisation.Id == input.OrganisationId, ct);
        if (version.IsRefused || organisation.IsRefused)
        {
            return Admission.Denied<PurposeVersionId>([.. version.Refusals, .. organisation.Refusals]);
        }

        return scope.Require().ActsFor(organisation.Value.Id)
            ? Admission.Granted(token => ApplyAsync(version.Value, organisation.Value.Id, token))
            : Admission.Denied<PurposeVersionId>(new NotPermitted());
    }

    private async Task<Outcome<PurposeVersionId>> ApplyAsync(PurposeVersion version, OrganisationId organisation, CancellationToken ct)
    {
        var programme = await db.Programmes.AsNoTracking().SingleAsync(programme => programme.Id == version.ProgrammeId, ct);
        var participating = await db.ParticipatingOrganisations
            .Where(part => part.ProgrammeId == programme.Id)
            .Select(part => part.OrganisationId)
            .ToListAsync(ct);
        var latest = await db.PurposeVersions.Where(other => other.ProgrammeId == programme.Id).MaxAsync(other => other.Number, ct);
        var given = await db.PurposeAcceptances.Where(given => given.PurposeVersionId == version.Id).Select(given => given.OrganisationId).ToListAsync(ct);
        return Assent.Check(programme, organisation, participating, version.Number, latest, given).Then(() =>
        {
            db.PurposeAcceptances.Add(PurposeAcceptance.Of(Ids.New<PurposeAcceptanceId>(), version, organisation, scope.Require().Subject, clock.GetUtcNow()));
            return version.Id;
        });
    }
}
