using System.Collections.Concurrent;
using System.Collections.Specialized;
using System.Globalization;
using CrossMentor.Domain.Identifiers;
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

/// <summary>Carries out stored work in the background, a Quartz job a piece, and takes up again what a dead process left.</summary>
/// <remarks>
/// The work is pure, so a piece that was interrupted is simply carried out anew. Stopping ends it at once and leaves it stored as it is; the next
/// start finds it. One process works on a database at a time.
/// </remarks>
internal abstract class StoredWorkService<TWork, TId>(
    IServiceScopeFactory scopes, CrossMentorDbFactory databases, ILogger log, string name, int atOnceMax) : IHostedService
    where TWork : StoredWork
    where TId : struct, ITypedId<TId>
{
    private readonly ConcurrentDictionary<TId, TaskCompletionSource> atWork = new();
    private IScheduler? scheduler;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var properties = new NameValueCollection
        {
            ["quartz.scheduler.instanceName"] = $"{name}-{Guid.NewGuid():N}",
            ["quartz.threadPool.maxConcurrency"] = atOnceMax.ToString(CultureInfo.InvariantCulture),
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

    public async Task EnqueueAsync(TId id, CancellationToken ct)
    {
        if (scheduler is not { IsShutdown: false } running || !atWork.TryAdd(id, new(TaskCreationOptions.RunContinuationsAsynchronously)))
        {
            return;
        }

        var job = JobBuilder.Create<StoredWorkJob>().WithIdentity(KeyOf(id)).UsingJobData(StoredWorkJob.Id, id.Value.ToString("N")).Build();
        await running.ScheduleJob(job, TriggerBuilder.Create().StartNow().Build(), ct);
    }

    public async Task InterruptAsync(TId id, CancellationToken ct)
    {
        if (scheduler is { IsShutdown: false } running)
        {
            await running.Interrupt(KeyOf(id), ct);
        }
    }

    public Task WaitAsync(TId id, CancellationToken ct)
        => atWork.TryGetValue(id, out var ending) ? ending.Task.WaitAsync(ct) : Task.CompletedTask;

    protected abstract Task ExecuteAsync(IServiceProvider scope, TId id, CancellationToken ct);

    /// <summary>What has to be done before any work is taken up; nothing unless a kind of work says otherwise.</summary>
    protected virtual Task PrepareAsync(SystemScope system, CancellationToken ct) => Task.CompletedTask;

    /// <summary>Puts what was interrupted back into the queue and lists everything that waits, the oldest first.</summary>
    private async Task<IReadOnlyList<TId>> TakeUpAgainAsync(CancellationToken ct)
    {
        await using var db = databases.Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.MatchRun);
        await PrepareAsync(system, ct);
        var interrupted = await system.QueueAgainAsync<TWork>(ct);
        var waiting = await system.All<TWork>()
            .Where(work => work.State == MatchRunState.Queued)
            .Select(work => new { Id = EF.Property<TId>(work, nameof(MatchRun.Id)), work.QueuedAt })
            .ToListAsync(ct);
        if (waiting.Count > 0)
        {
            log.LogInformation("Taking up {Waiting} {Work}, {Interrupted} of which were interrupted", waiting.Count, name, interrupted);
        }

        return [.. waiting.OrderBy(work => work.QueuedAt).Select(work => work.Id)];
    }

    private static JobKey KeyOf(TId id) => new(id.Value.ToString("N"));

    private async Task CarryOutAsync(Guid id, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await ExecuteAsync(scope.ServiceProvider, TId.From(id), ct);
        }
        finally
        {
            Finish(TId.From(id));
        }
    }

    private void Finish(TId id)
    {
        if (atWork.TryRemove(id, out var ending))
        {
            ending.SetResult();
        }
    }

    /// <summary>Gives every job a scope of its own, with contexts that no request shares.</summary>
    private sealed class ScopedJobs(StoredWorkService<TWork, TId> service) : IJobFactory
    {
        public IJob NewJob(TriggerFiredBundle bundle, IScheduler scheduler) => new StoredWorkJob(service.CarryOutAsync);

        public void ReturnJob(IJob job)
        {
            // The work disposes its scope itself, asynchronously.
        }
    }
}
