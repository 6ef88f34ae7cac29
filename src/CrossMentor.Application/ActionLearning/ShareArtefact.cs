using CrossMentor.Application.Commands;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Shows an artefact to everybody who takes part, unless a source keeps one of its topics to itself.</summary>
internal sealed class ShareArtefact(GroupWork work, EmbargoReader embargo, TimeProvider clock) : ICommand<ShareArtefactInput, ArtefactId>
{
    public async Task<Outcome<Admitted<ArtefactId>>> AdmitAsync(ShareArtefactInput input, CancellationToken ct)
    {
        var found = await work.FindOwnAsync(input.ArtefactId, ct);
        return found.Then(artefact => Admission.Granted(token => ApplyAsync(artefact, input.Version, token)));
    }

    private async Task<Outcome<ArtefactId>> ApplyAsync(Artefact artefact, int version, CancellationToken ct)
    {
        if (artefact.CheckVersion(version) is { } stale)
        {
            return stale;
        }

        var programme = await work.ProgrammeAsync(artefact.ProgrammeId, ct);
        return artefact.Share(programme, await embargo.OfAsync(artefact, ct), clock.Today()).Then<ArtefactId>(shared => shared.Id);
    }
}
