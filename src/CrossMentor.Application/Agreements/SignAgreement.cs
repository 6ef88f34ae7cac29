using CrossMentor.Application.Commands;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Agreements;

/// <summary>Keeps that an organisation signs a version of the agreement; its coordinator does so, or its registrar while it has none.</summary>
internal sealed class SignAgreement(CrossMentorDb db, CallerScope scope, AssentGiving giving, TimeProvider clock) : ICommand<SignAgreementInput, AgreementVersionId>
{
    public async Task<Outcome<Admitted<AgreementVersionId>>> AdmitAsync(SignAgreementInput input, CancellationToken ct)
    {
        var version = await db.AgreementVersions.VisibleAsync(input.AgreementVersionId, version => version.Id == input.AgreementVersionId, ct);
        return await giving.AdmitAsync(version, input.OrganisationId, ApplyAsync, ct);
    }

    private async Task<Outcome<AgreementVersionId>> ApplyAsync(AgreementVersion version, OrganisationId organisation, CancellationToken ct)
    {
        var latest = await db.AgreementVersions.Where(other => other.ProgrammeId == version.ProgrammeId).MaxAsync(other => other.Number, ct);
        var given = await db.AgreementSignatures.Where(given => given.AgreementVersionId == version.Id).Select(given => given.OrganisationId).ToListAsync(ct);
        var ready = await giving.CheckAsync(version.ProgrammeId, organisation, version.Number, latest, given, ct);
        return ready.Then(() =>
        {
            db.AgreementSignatures.Add(AgreementSignature.Of(Ids.New<AgreementSignatureId>(), version, organisation, scope.Require().Subject, clock.GetUtcNow()));
            return version.Id;
        });
    }
}
