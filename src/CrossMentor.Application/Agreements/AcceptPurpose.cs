using CrossMentor.Application.Commands;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Agreements;

/// <summary>Keeps that an organisation accepts a wording of the purpose; its coordinator says so, or its registrar while it has none.</summary>
internal sealed class AcceptPurpose(CrossMentorDb db, CallerScope scope, AssentGiving giving, TimeProvider clock) : ICommand<AcceptPurposeInput, PurposeVersionId>
{
    public async Task<Outcome<Admitted<PurposeVersionId>>> AdmitAsync(AcceptPurposeInput input, CancellationToken ct)
    {
        var version = await db.PurposeVersions.VisibleAsync(input.PurposeVersionId, version => version.Id == input.PurposeVersionId, ct);
        return await giving.AdmitAsync(version, input.OrganisationId, ApplyAsync, ct);
    }

    private async Task<Outcome<PurposeVersionId>> ApplyAsync(PurposeVersion version, OrganisationId organisation, CancellationToken ct)
    {
        var latest = await db.PurposeVersions.Where(other => other.ProgrammeId == version.ProgrammeId).MaxAsync(other => other.Number, ct);
        var given = await db.PurposeAcceptances.Where(given => given.PurposeVersionId == version.Id).Select(given => given.OrganisationId).ToListAsync(ct);
        var ready = await giving.CheckAsync(version.ProgrammeId, organisation, version.Number, latest, given, ct);
        return ready.Then(() =>
        {
            db.PurposeAcceptances.Add(PurposeAcceptance.Of(Ids.New<PurposeAcceptanceId>(), version, organisation, scope.Require().Subject, clock.GetUtcNow()));
            return version.Id;
        });
    }
}
