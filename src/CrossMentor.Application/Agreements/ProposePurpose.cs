using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Agreements;

/// <summary>Adds a wording of the purpose. Acceptances belong to a wording, so none counts for the new one.</summary>
internal sealed class ProposePurpose(CrossMentorDb db, ManagedProgrammes programmes, TimeProvider clock) : ICommand<ProposePurposeInput, PurposeVersionId>
{
    public async Task<Outcome<Admitted<PurposeVersionId>>> AdmitAsync(ProposePurposeInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(programme, input, token)));
    }

    private async Task<Outcome<PurposeVersionId>> ApplyAsync(Programme programme, ProposePurposeInput input, CancellationToken ct)
    {
        if (programme.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        var earlier = await db.PurposeVersions.CountAsync(version => version.ProgrammeId == programme.Id, ct);
        var texts = input.Texts.Select(text => text.Read()).ToList();
        var proposed = PurposeVersion.Propose(Ids.New<PurposeVersionId>(), programme, earlier, texts, clock.GetUtcNow());
        return proposed.Then<PurposeVersionId>(version =>
        {
            db.PurposeVersions.Add(version);
            return version.Id;
        });
    }
}
