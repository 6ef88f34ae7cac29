using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Agreements;

/// <summary>Adds a version of the agreement. Signatures belong to a version, so none counts for the new one.</summary>
internal sealed class ProposeAgreement(CrossMentorDb db, ManagedProgrammes programmes, TimeProvider clock)
    : ICommand<ProposeAgreementInput, AgreementVersionId>
{
    public async Task<Outcome<Admitted<AgreementVersionId>>> AdmitAsync(ProposeAgreementInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(programme, input, token)));
    }

    private async Task<Outcome<AgreementVersionId>> ApplyAsync(Programme programme, ProposeAgreementInput input, CancellationToken ct)
    {
        var earlier = await db.AgreementVersions.CountAsync(version => version.ProgrammeId == programme.Id, ct);
        var clauses = input.Clauses.Select(clause => clause.Read()).ToList();
        var proposed = AgreementVersion.Propose(Ids.New<AgreementVersionId>(), programme, earlier, clauses, clock.GetUtcNow());
        return proposed.Then<AgreementVersionId>(version =>
        {
            db.AgreementVersions.Add(version);
            return version.Id;
        });
    }
}
