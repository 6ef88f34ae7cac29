using CrossMentor.Application.Commands;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Agreements;

/// <summary>Keeps that an organisation signs a version of the agreement; its coordinator does so, or its registrar while it has none.</summary>
internal sealed class SignAgreement(CrossMentorDb db, CallerScope scope, TimeProvider clock) : ICommand<SignAgreementInput, AgreementVersionId>
{
    public async Task<Outcome<Admitted<AgreementVersionId>>> AdmitAsync(SignAgreementInput input, CancellationToken ct)
    {
        var version = await db.AgreementVersions.VisibleAsync(input.AgreementVersionId, version => version.Id == input.AgreementVersionId, ct);
        var organisation = await db.Organisations.VisibleAsync(input.OrganisationId, organisation => organisation.Id == input.OrganisationId, ct);
        if (version.IsRefused || organisation.IsRefused)
        {
            return Admission.Denied<AgreementVersionId>([.. version.Refusals, .. organisation.Refusals]);
        }

        return scope.Require().ActsFor(organisation.Value.Id)
            ? Admission.Granted(token => ApplyAsync(version.Value, organisation.Value.Id, token))
            : Admission.Denied<AgreementVersionId>(new NotPermitted());
    }

    private async Task<Outcome<AgreementVersionId>> ApplyAsync(AgreementVersion version, OrganisationId organisation, CancellationToken ct)
    {
        var programme = await db.Programmes.AsNoTracking().SingleAsync(programme => programme.Id == version.ProgrammeId, ct);
        var participating = await db.ParticipatingOrganisations
            .Where(part => part.ProgrammeId == programme.Id)
            .Select(part => part.OrganisationId)
            .ToListAsync(ct);
        var latest = await db.AgreementVersions.Where(other => other.ProgrammeId == programme.Id).MaxAsync(other => other.Number, ct);
        var given = await db.AgreementSignatures.Where(given => given.AgreementVersionId == version.Id).Select(given => given.OrganisationId).ToListAsync(ct);
        return Assent.Check(programme, organisation, participating, version.Number, latest, given).Then(() =>
        {
            db.AgreementSignatures.Add(AgreementSignature.Of(Ids.New<AgreementSignatureId>(), version, organisation, scope.Require().Subject, clock.GetUtcNow()));
            return version.Id;
        });
    }
}
