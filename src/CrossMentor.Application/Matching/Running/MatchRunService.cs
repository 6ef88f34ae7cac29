using CrossMentor.Domain.Matching;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Carries out stored match runs in the background.</summary>
internal sealed class MatchRunService(IServiceScopeFactory scopeFactory, CrossMentorDbFactory databases, ILogger<MatchRunService> log)
    : StoredWorkService<MatchRunId>(scopeFactory, "match-runs", atOnceMax: 2), IMatchRunQueue, IMatchRuns
{
    protected override Task ExecuteAsync(IServiceProvider scope, MatchRunId id, CancellationToken ct)
        => scope.GetRequiredService<MatchRunExecution>().ExecuteAsync(id, ct);

    protected override async Task<IReadOnlyList<MatchRunId>> TakeUpAgainAsync(CancellationToken ct)
    {
        await using var db = databases.Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.MatchRun);
        var interrupted = await system.All<MatchRun>()
            .Where(run => run.State == MatchRunState.Running)
            .ExecuteUpdateAsync(
                run => run
                    .SetProperty(row => row.State, MatchRunState.Queued)
                    .SetProperty(row => row.Stage, MatchRunStage.Queued)
                    .SetProperty(row => row.Done, 0)
                    .SetProperty(row => row.Total, 0)
                    .SetProperty(row => row.StartedAt, (DateTimeOffset?)null)
                    .SetProperty(row => row.Version, row => row.Version + 1),
                ct);
        var waiting = await system.All<MatchRun>()
            .Where(run => run.State == MatchRunState.Queued)
            .Select(run => new { run.Id, run.QueuedAt })
            .ToListAsync(ct);
        if (waiting.Count > 0)
        {
            log.LogInformation("Taking up {Waiting} match runs, {Interrupted} of which were interrupted", waiting.Count, interrupted);
        }

        return [.. waiting.OrderBy(run => run.QueuedAt).Select(run => run.Id)];
    }
}
