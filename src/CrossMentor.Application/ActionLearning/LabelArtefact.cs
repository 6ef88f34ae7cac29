using CrossMentor.Application.Commands;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Keeps what an artefact is about. Its authors know.</summary>
internal sealed class LabelArtefact(GroupWork work, EmbargoReader embargo) : ICommand<LabelArtefactInput, ArtefactId>
{
    public async Task<Outcome<Admitted<ArtefactId>>> AdmitAsync(LabelArtefactInput input, CancellationToken ct)
    {
        var found = await work.FindOwnAsync(input.ArtefactId, ct);
        return found.Then(artefact => Admission.Granted(token => ApplyAsync(artefact, input, token)));
    }

    private async Task<Outcome<ArtefactId>> ApplyAsync(Artefact artefact, LabelArtefactInput input, CancellationToken ct)
        => artefact.CheckVersion(input.Version) is { } stale
            ? stale
            : artefact.Label(input.Topics, await embargo.OfAsync(artefact, ct)).Then<ArtefactId>(labelled => labelled.Id);
}
