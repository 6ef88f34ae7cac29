using CrossMentor.Domain.Matching;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Carries out stored work on runs and scenarios in the background, beside the runs, so that neither waits for the other.</summary>
/// <remarks>When it starts it forgets what no work may rest on any more; otherwise every stored run does.</remarks>
internal sealed class MatchTaskService(
    IServiceScopeFactory scopeFactory, CrossMentorDbFactory databases, TimeProvider clock, ILogger<MatchTaskService> log)
    : StoredWorkService<MatchTaskId>(scopeFactory, "match-tasks", atOnceMax: 2), IMatchTaskQueue, IMatchTasks
{
    protected override Task ExecuteAsync(IServiceProvider scope, MatchTaskId id, CancellationToken ct)
        => scope.GetRequiredService<MatchTaskExecution>().ExecuteAsync(id, ct);

    protected override async Task<IReadOnlyList<MatchTaskId>> TakeUpAgainAsync(CancellationToken ct)
    {
        await using var db = databases.Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.MatchRun);
        await KeptRunStore.ForgetEndedAsync(system, clock, ct);
        var interrupted = await system.All<MatchTask>()
            .Where(task => task.State == MatchRunState.Running)
            .ExecuteUpdateAsync(
                task => task
                    .SetProperty(row => row.State, MatchRunState.Queued)
                    .SetProperty(row => row.Stage, MatchRunStage.Queued)
                    .SetProperty(row => row.Done, 0)
                    .SetProperty(row => row.Total, 0)
                    .SetProperty(row => row.StartedAt, (DateTimeOffset?)null)
                    .SetProperty(row => row.Version, row => row.Version + 1),
                ct);
        var waiting = await system.All<MatchTask>()
            .Where(task => task.State == MatchRunState.Queued)
            .Select(task => new { task.Id, task.QueuedAt })
            .ToListAsync(ct);
        if (waiting.Count > 0)
        {
            log.LogInformation("Taking up {Waiting} match tasks, {Interrupted} of which were interrupted", waiting.Count, interrupted);
        }

        return [.. waiting.OrderBy(task => task.QueuedAt).Select(task => task.Id)];
    }
}
