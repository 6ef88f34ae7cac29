using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>Queues a new solution of a draft under its decisions.</summary>
internal sealed class ResolveScenario(CrossMentorDb db, ManagedProgrammes programmes, MatchTaskQueuing queuing, TimeProvider clock)
    : ICommand<ResolveScenarioInput, MatchTaskId>
{
    public async Task<Outcome<Admitted<MatchTaskId>>> AdmitAsync(ResolveScenarioInput input, CancellationToken ct)
    {
        var found = await db.Scenarios.VisibleAsync(input.ScenarioId, scenario => scenario.Id == input.ScenarioId, ct);
        if (found.IsRefused)
        {
            return Admission.Denied<MatchTaskId>(found.Refusals);
        }

        var programme = await programmes.FindAsync(found.Value.ProgrammeId, ct);
        return programme.Then(managed => Admission.Granted(token => ApplyAsync(managed, found.Value, input.Version, token)));
    }

    private async Task<Outcome<MatchTaskId>> ApplyAsync(Programme programme, Scenario scenario, int version, CancellationToken ct)
    {
        if (scenario.CheckVersion(version) is { } stale)
        {
            return stale;
        }

        var run = await db.MatchRuns.AsNoTracking().SingleAsync(row => row.Id == scenario.MatchRunId, ct);
        var isOpen = scenario.CheckOpen(await queuing.IsBeingSolvedAsync(scenario.Id, ct));
        var refusals = await queuing.CheckAsync(scenario.ProgrammeId, scenario.MatchRunId, ct);
        return Outcome.From([.. run.CheckFits(programme).Refusals, .. isOpen.Refusals, .. refusals])
            .Then(() => queuing.Add(MatchTask.QueueResolve(Ids.New<MatchTaskId>(), scenario, clock.GetUtcNow())));
    }
}
