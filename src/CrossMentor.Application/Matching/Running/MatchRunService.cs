using System.Collections.Concurrent;
using System.Collections.Specialized;
using System.Globalization;
using CrossMentor.Domain.Matching;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;
using Quartz.Impl;
using Quartz.Spi;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Carries out stored match runs in the background, a Quartz job a run, and takes up again what a dead process left.</summary>
/// <remarks>
/// A run is pure, so one that was interrupted is simply carried out anew. Stopping ends the work at once and leaves its runs
/// stored as they are; the next start finds them. One process works on a database at a time.
/// </remarks>
internal sealed class MatchRunService(IServiceScopeFactory scopeFactory, CrossMentorDbFactory databases, ILogger<MatchRunService> log)
    : IHostedService, IMatchRunQueue, IMatchRuns
{
    private const int RunsAtOnceMax = 2;

    private readonly ConcurrentDictionary<MatchRunId, TaskCompletionSource> atWork = new();
    private readonly IServiceScopeFactory scopes = scopeFactory;
    private IScheduler? scheduler;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var properties = new NameValueCollection
        {
            ["quartz.scheduler.instanceName"] = $"match-runs-{Guid.NewGuid():N}",
            ["quartz.threadPool.maxConcurrency"] = RunsAtOnceMax.ToString(CultureInfo.InvariantCulture),
            ["quartz.jobStore.type"] = "Quartz.Simpl.RAMJobStore, Quartz",
        };
        scheduler = await new StdSchedulerFactory(properties).GetScheduler(cancellationToken);
        scheduler.JobFactory = new ScopedJobs(this);
        foreach (var id in await TakeUpAgainAsync(cancellationToken))
        {
            await EnqueueAsync(id, cancellationToken);
        }

        await scheduler.Start(cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (scheduler is null)
        {
            return;
        }

        await scheduler.Standby(cancellationToken);
        foreach (var job in await scheduler.GetCurrentlyExecutingJobs(cancellationToken))
        {
            await scheduler.Interrupt(job.JobDetail.Key, cancellationToken);
        }

        await scheduler.Shutdown(waitForJobsToComplete: true, cancellationToken);
        foreach (var id in atWork.Keys)
        {
            Finish(id);
        }
    }

    public async Task EnqueueAsync(MatchRunId id, CancellationToken ct)
    {
        if (scheduler is not { IsShutdown: false } running || !atWork.TryAdd(id, new(TaskCreationOptions.RunContinuationsAsynchronously)))
        {
            return;
        }

        var job = JobBuilder.Create<MatchRunJob>().WithIdentity(KeyOf(id)).UsingJobData(MatchRunJob.RunId, id.Value.ToString("N")).Build();
        await running.ScheduleJob(job, TriggerBuilder.Create().StartNow().Build(), ct);
    }

    public async Task InterruptAsync(MatchRunId id, CancellationToken ct)
    {
        if (scheduler is { IsShutdown: false } running)
        {
            await running.Interrupt(KeyOf(id), ct);
        }
    }

    public Task WaitAsync(MatchRunId id, CancellationToken ct)
        => atWork.TryGetValue(id, out var ending) ? ending.Task.WaitAsync(ct) : Task.CompletedTask;

    private static JobKey KeyOf(MatchRunId id) => new(id.Value.ToString("N"));

    private void Finish(MatchRunId id)
    {
        if (atWork.TryRemove(id, out var ending))
        {
            ending.SetResult();
        }
    }

    private async Task<IReadOnlyList<MatchRunId>> TakeUpAgainAsync(CancellationToken ct)
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

    /// <summary>Gives every job a scope of its own, with contexts that no request shares.</summary>
    private sealed class ScopedJobs(MatchRunService service) : IJobFactory
    {
        public IJob NewJob(TriggerFiredBundle bundle, IScheduler scheduler) => new MatchRunJob(service.scopes, service.Finish);

        public void ReturnJob(IJob job)
        {
            // The job disposes its scope itself, asynchronously.
        }
    }
}
