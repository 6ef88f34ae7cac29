using CrossMentor.Application.Programmes.Readiness;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Reads of every learning group whether it has a presentation, and which of its tasks it solved and presented.</summary>
internal sealed class SolutionsPresentedGate(CrossMentorDb db) : IGate
{
    public GateCode Code => GateCode.SolutionsPresented;

    public async Task<IReadOnlyList<GateReading>> ReadAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
    {
        var ids = programmes.Select(programme => programme.Id).ToList();
        using var system = SystemScope.Open(db, SystemPurpose.GateReading);
        var groups = await system.All<LearningGroup>()
            .Where(group => ids.Contains(group.ProgrammeId))
            .Select(group => new { group.Id, group.ProgrammeId })
            .ToListAsync(ct);
        var appointed = (await system.All<Presentation>()
            .Where(presentation => ids.Contains(presentation.ProgrammeId))
            .Select(presentation => presentation.LearningGroupId)
            .ToListAsync(ct)).ToHashSet();
        var solutions = (await system.All<Artefact>()
            .Where(artefact => ids.Contains(artefact.ProgrammeId) && artefact.Kind == ArtefactKind.Solution)
            .Select(artefact => new { artefact.LearningGroupId, artefact.GroupTaskId, IsPresented = artefact.PresentedOn != null })
            .ToListAsync(ct)).ToLookup(solution => solution.LearningGroupId);
        var shown = groups.ToLookup(group => group.ProgrammeId, group =>
        {
            var tasks = solutions[group.Id].GroupBy(solution => solution.GroupTaskId).ToList();
            return new GroupPresentation(appointed.Contains(group.Id), tasks.Count, tasks.Count(task => task.Any(solution => solution.IsPresented)));
        });
        return [.. programmes.Select(programme => PanelGate.ReadSolutions([.. shown[programme.Id]]))];
    }
}
