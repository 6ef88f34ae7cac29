using CrossMentor.Application.Commands;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Shows a solution to the sponsor panel when the presentation of its group has begun, unless a source keeps one of its topics to itself.</summary>
internal sealed class PresentSolution(CrossMentorDb db, GroupWork work, EmbargoReader embargo, TimeProvider clock) : ICommand<PresentSolutionInput, ArtefactId>
{
    public async Task<Outcome<Admitted<ArtefactId>>> AdmitAsync(PresentSolutionInput input, CancellationToken ct)
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
        var presentation = artefact.LearningGroupId is { } group
            ? await db.Presentations.AsNoTracking().SingleOrDefaultAsync(presentation => presentation.LearningGroupId == group, ct)
            : null;
        return artefact.Present(programme, presentation, await embargo.OfAsync(artefact, ct), clock.GetUtcNow()).Then<ArtefactId>(presented => presented.Id);
    }
}
