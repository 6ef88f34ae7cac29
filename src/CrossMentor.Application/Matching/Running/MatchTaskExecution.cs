using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Records;
using CrossMentor.Persistence.Tenancy;
using CrossMentor.Plugins.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Carries out one stored piece of work on a run or a scenario, from what was kept of the run.</summary>
/// <remarks>It acts for the programme and for no caller. What it found is stored at once and only if nobody cancelled it or changed its scenario meanwhile.</remarks>
internal sealed class MatchTaskExecution(
    CrossMentorDbFactory databases, MatchingPlugins plugins, IPluginHost host, TimeProvider clock, ILogger<MatchTaskExecution> log)
{
    private const string Issuer = "crossmentor";
    private const string Subject = "match-task";
    private const string OperationName = "matchTask";

    public async Task ExecuteAsync(MatchTaskId id, CancellationToken ct)
    {
        await using var db = databases.Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.MatchRun);
        var task = await system.All<MatchTask>().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (task is not { State: MatchRunState.Queued })
        {
            return;
        }

        try
        {
            task.Start(clock.GetUtcNow());
            await db.SaveChangesAsync(ct);
            await CarryOutAsync(db, system, task, ct);
            await ForgetOldAsync(system, task.ProgrammeId);
        }
        catch (OperationCanceledException)
        {
            // Cancelled: the stored task says so. Stopped with the server: it is still stored as running and is taken up again.
            log.LogInformation("Match task {Task} was interrupted", id);
        }
        catch (DbUpdateConcurrencyException)
        {
            log.LogInformation("Match task {Task} was cancelled, or its scenario changed, before its result was stored", id);
            await RollBackAsync(db);
            await FailAsync(id, new(RunFailureCodes.InputsChanged, "The scenario changed while it was being worked on. Start the work again.", null));
        }
        catch (Exception exception)
        {
            log.LogError(exception, "Match task {Task} broke", id);
            await RollBackAsync(db);
            await FailAsync(id, new(RunFailureCodes.Unexpected, "Something broke that should not. Tell the operator the id of the task.", null));
        }
    }

    private async Task CarryOutAsync(CrossMentorDb db, SystemScope system, MatchTask task, CancellationToken ct)
    {
        var run = await system.All<MatchRun>().AsNoTracking().SingleAsync(row => row.Id == task.MatchRunId, ct);
        var bytes = await system.All<KeptRunInputs>().Where(kept => kept.MatchRunId == run.Id).Select(kept => kept.Bytes).SingleOrDefaultAsync(ct);
        using var opening = KeptRunOpening.Of(bytes, plugins, host);
        using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var progress = new MatchTaskProgressWriter(databases, task.Id, clock, cancelled);
        if (task.Kind == MatchTaskKind.Replay)
        {
            task.Succeed(await RunReplay.ReportAsync(run, opening, progress, cancelled.Token), clock.GetUtcNow());
            await StoreAsync(db, task, AuditEntry.Accepted, ct);
            return;
        }

        if (opening.Run is not { } kept || opening.Selection is not { } selection)
        {
            await StoreFailureAsync(db, task, opening.Failure, ct);
            return;
        }

        var work = await ScenarioWork.LoadAsync(system, task, kept, selection, clock, cancelled.Token);
        var failure = task.Kind == MatchTaskKind.Resolve
            ? await new ScenarioSolving(db, system, plugins, host, clock).SolveAsync(task, work, progress, cancelled.Token)
            : await WhatIfAnswering.AnswerAsync(task, work, progress, clock, cancelled.Token);
        if (failure is not null)
        {
            await StoreFailureAsync(db, task, failure, ct);
            return;
        }

        await StoreAsync(db, task, AuditEntry.Accepted, ct);
    }

    private async Task StoreFailureAsync(CrossMentorDb db, MatchTask task, MatchRunFailure failure, CancellationToken ct)
    {
        task.Fail(failure, clock.GetUtcNow());
        await StoreAsync(db, task, failure.Code, ct);
        log.LogWarning("Match task {Task} failed with {Code}: {Message}", task.Id, failure.Code, failure.Message);
    }

    private async Task StoreAsync(CrossMentorDb db, MatchTask task, string outcome, CancellationToken ct)
    {
        db.AuditEntries.Add(AuditEntry.Of(clock.GetUtcNow(), Issuer, Subject, OperationName, "MatchTask", task.Id.Value, outcome));
        await db.SaveChangesAsync(ct);
        if (db.Database.CurrentTransaction is { } transaction)
        {
            await transaction.CommitAsync(ct);
        }
    }

    /// <summary>What older work found is of nobody's interest any more: its scenarios have changed since.</summary>
    private static async Task ForgetOldAsync(SystemScope system, ProgrammeId programmeId)
    {
        var ended = await system.All<MatchTask>()
            .Where(task => task.ProgrammeId == programmeId && task.State != MatchRunState.Queued && task.State != MatchRunState.Running)
            .Select(task => new { task.Id, task.QueuedAt })
            .ToListAsync(CancellationToken.None);
        var old = ended.OrderByDescending(task => task.QueuedAt).ThenBy(task => task.Id).Skip(MatchTask.EndedMax).Select(task => task.Id).ToList();
        if (old.Count > 0)
        {
            await system.All<MatchTask>().Where(task => EF.Parameter(old).Contains(task.Id)).ExecuteDeleteAsync(CancellationToken.None);
        }
    }

    /// <summary>What is half stored goes before anything else is written: an embedded database has one writer at a time.</summary>
    private static Task RollBackAsync(CrossMentorDb db)
        => db.Database.CurrentTransaction is { } transaction ? transaction.RollbackAsync(CancellationToken.None) : Task.CompletedTask;

    /// <summary>With a context of its own, because the one at work may hold half of a result.</summary>
    private async Task FailAsync(MatchTaskId id, MatchRunFailure failure)
    {
        await using var db = databases.Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.MatchRun);
        var task = await system.All<MatchTask>().SingleAsync(row => row.Id == id, CancellationToken.None);
        if (!task.HasEnded)
        {
            await StoreFailureAsync(db, task, failure, CancellationToken.None);
        }
    }
}
