using CrossMentor.Application.Changes;
using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Matching;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Records;
using CrossMentor.Persistence.Tenancy;
using CrossMentor.Plugins.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Carries out one stored run from its participants to a draft scenario, or to a failure that says why.</summary>
/// <remarks>
/// It acts for the programme and for no caller. The result is stored at once and only if the run is still at work:
/// somebody who cancelled it a moment before gets nothing of it.
/// </remarks>
internal sealed class MatchRunExecution(
    CrossMentorDbFactory databases, MatchingPlugins plugins, IPluginHost host, ChangeFeed changes, TimeProvider clock, ILogger<MatchRunExecution> log)
{
    private const string Issuer = "crossmentor";
    private const string Subject = "match-run";
    private const string OperationName = "matchRun";

    public async Task ExecuteAsync(MatchRunId id, CancellationToken ct)
    {
        await using var db = databases.Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.MatchRun);
        var run = await system.All<MatchRun>().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (run is not { State: MatchRunState.Queued })
        {
            return;
        }

        try
        {
            run.Start(clock.GetUtcNow());
            await db.SaveChangesAsync(ct);
            await CarryOutAsync(db, system, run, ct);
        }
        catch (OperationCanceledException)
        {
            // Cancelled: the stored run says so. Stopped with the server: it is still stored as running and is taken up again.
            log.LogInformation("Match run {Run} was interrupted", id);
        }
        catch (DbUpdateConcurrencyException)
        {
            log.LogInformation("Match run {Run} was cancelled before its result was stored", id);
        }
        catch (Exception exception)
        {
            log.LogError(exception, "Match run {Run} broke", id);
            await FailAsync(id, new(RunFailureCodes.Unexpected, "Something broke that should not. Tell the operator the id of the run.", null));
        }
    }

    private async Task CarryOutAsync(CrossMentorDb db, SystemScope system, MatchRun run, CancellationToken ct)
    {
        var facts = await MatchRunFacts.LoadAsync(system, run.ProgrammeId, clock, ct);
        using var held = plugins.HoldPlanFor(facts.Programme);
        if (held.Plan.Refusals.FirstOrDefault() is { } refused)
        {
            await StoreFailureAsync(db, run, FailureOf(refused), ct);
            return;
        }

        using var opened = new OpenedPlugins(host);
        if (held.Plan.Open(opened) is { } refusal)
        {
            await StoreFailureAsync(db, run, new(refusal.Code, refusal.Message, refusal.PluginId), ct);
            return;
        }

        await MatchAndStoreAsync(db, system, run, facts, opened.Selection, ct);
    }

    private async Task MatchAndStoreAsync(CrossMentorDb db, SystemScope system, MatchRun run, MatchRunFacts facts, PluginSelection selection, CancellationToken ct)
    {
        run.OpenPlugins(MatchingPlan.UsesOf(selection));
        await db.SaveChangesAsync(ct);
        if (FindBarredPair(run, facts) is { } barred)
        {
            await StoreFailureAsync(db, run, barred, ct);
            return;
        }

        var input = MatchRunInputs.Of(facts, run);
        var outcome = await MatchAsync(run, facts, input, selection, ct);
        switch (outcome)
        {
            case MatchingCompleted completed:
                await StoreResultAsync(db, system, run, facts, (input, selection, completed.Result), ct);
                break;
            case MatchingInfeasible infeasible:
                run.RecordInputs(infeasible.InputsHash);
                await StoreFailureAsync(db, run, Conflicts.FailureOf(infeasible, facts), ct);
                break;
            case MatchingFailed failed:
                await StoreFailureAsync(db, run, new(failed.Code, failed.Message, failed.PluginId), ct);
                break;
        }
    }

    // The border between competitors holds for pairs that stay as for any other; with all other rules a running pair stands whatever became of them.
    private static MatchRunFailure? FindBarredPair(MatchRun run, MatchRunFacts facts)
    {
        var isBarred = run.RunningPairs == RunningPairPolicy.Keep && facts.RunningPairs.Any(pair =>
            CrossPair.Propose(facts.Enrolled[pair.MentorId], facts.Enrolled[pair.MenteeId], facts.Competitors).IsRefused);
        return isBarred
            ? new(RunFailureCodes.RunningPairBarred, "A running pair is of two organisations that compete by now, so it cannot stay. Match again and reconsider running pairs.", null)
            : null;
    }

    private static async Task<bool> HaveRunningPairsChangedAsync(SystemScope system, MatchRunFacts facts, CancellationToken ct)
    {
        var now = await system.All<Pair>().Where(pair => pair.ProgrammeId == facts.Programme.Id).ThatRun().Select(pair => pair.Id).ToListAsync(ct);
        return !now.ToHashSet().SetEquals(facts.RunningPairs.Select(pair => pair.Id));
    }

    private static MatchRunFailure FailureOf(Refusal refusal) => refusal switch
    {
        PluginSettingsInvalid settings => new(RunFailureCodes.PluginSettingsInvalid, settings.Message, settings.PluginId),
        FeatureNotGranted feature => new(RunFailureCodes.FeatureNotGranted, feature.Message, feature.PluginId),
        _ => new(RunFailureCodes.PluginMissing, refusal.Message, (refusal as UnknownPlugin)?.PluginId),
    };

    private async Task<MatchingOutcome> MatchAsync(MatchRun run, MatchRunFacts facts, MatchingInput input, PluginSelection selection, CancellationToken ct)
    {
        using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var progress = new MatchRunProgressWriter(databases, run.Id, changes, clock, cancelled);
        return await LongWork.RunAsync(
            () => MatchingRun.Execute(input, selection, MatchRunInputs.PolicyOf(facts, run), KeptRunStore.SeedOf(run), progress, cancelled.Token), cancelled.Token);
    }

    private async Task StoreResultAsync(
        CrossMentorDb db,
        SystemScope system,
        MatchRun run,
        MatchRunFacts facts,
        (MatchingInput Input, PluginSelection Selection, MatchingResult Result) done,
        CancellationToken ct)
    {
        var result = done.Result;
        run.RecordInputs(result.InputsHash);
        var state = await system.All<Programme>().Where(programme => programme.Id == run.ProgrammeId).Select(programme => programme.State).SingleAsync(ct);
        if (state != facts.Programme.State || await HaveRunningPairsChangedAsync(system, facts, ct))
        {
            const string Message = "A match of the programme was published, or a pair of it ended, while this run was at work. Match again.";
            await StoreFailureAsync(db, run, new(RunFailureCodes.InputsChanged, Message, null), ct);
            return;
        }

        KeptRunStore.Keep(db, run, done.Input, MatchRunInputs.PolicyOf(facts, run), done.Selection);
        var scenario = MatchRunResults.Keep(db, run, facts, result);
        run.Succeed(result.ResultHash, clock.GetUtcNow());
        db.AuditEntries.Add(Audit("Scenario", scenario.Id.Value, AuditEntry.Accepted));
        await db.SaveChangesAsync(ct);
        await KeptRunStore.TidyAsync(system, run.ProgrammeId, clock, CancellationToken.None);
    }

    private async Task StoreFailureAsync(CrossMentorDb db, MatchRun run, MatchRunFailure failure, CancellationToken ct)
    {
        run.Fail(failure, clock.GetUtcNow());
        db.AuditEntries.Add(Audit("MatchRun", run.Id.Value, failure.Code));
        await db.SaveChangesAsync(ct);
        log.LogWarning("Match run {Run} failed with {Code}: {Message}", run.Id, failure.Code, failure.Message);
    }

    /// <summary>With a context of its own, because the one at work may hold half of a result.</summary>
    private async Task FailAsync(MatchRunId id, MatchRunFailure failure)
    {
        await using var db = databases.Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.MatchRun);
        var run = await system.All<MatchRun>().SingleAsync(row => row.Id == id, CancellationToken.None);
        if (!run.HasEnded)
        {
            await StoreFailureAsync(db, run, failure, CancellationToken.None);
        }
    }

    private AuditEntry Audit(string type, Guid id, string outcome)
        => AuditEntry.Of(clock.GetUtcNow(), Issuer, Subject, OperationName, type, id, outcome);
}
