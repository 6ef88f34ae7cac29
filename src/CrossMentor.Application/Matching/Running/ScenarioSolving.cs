using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Matching;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Matching.WhatIf;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using CrossMentor.Plugins.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Solves a draft scenario under its decisions, in place, and finds what each of them costs.</summary>
internal sealed class ScenarioSolving(CrossMentorDb db, SystemScope system, MatchingPlugins plugins, IPluginHost host, TimeProvider clock)
{
    /// <summary>Leaves an open transaction with the new proposals, to be committed with the end of the task.</summary>
    /// <returns>Why there is no solution; null when there is one.</returns>
    public async Task<MatchRunFailure?> SolveAsync(MatchTask task, ScenarioWork work, IProgress<MatchingProgress> progress, CancellationToken ct)
    {
        if (work.Failure is not null)
        {
            return work.Failure;
        }

        var outcome = await LongWork.RunAsync(
            () => MatchingRun.Execute(work.Input, work.Selection, work.Kept.Policy, work.Kept.Seed, progress, ct), ct);
        switch (outcome)
        {
            case MatchingInfeasible infeasible:
                return Conflicts.FailureOf(infeasible, work.Facts);
            case MatchingFailed failed:
                return new(failed.Code, failed.Message, failed.PluginId);
        }

        var result = ((MatchingCompleted)outcome).Result;
        var prices = await PriceAsync(work, progress, ct);
        if (prices.Failure is { } unpriced)
        {
            return new(unpriced.Code, unpriced.Message, unpriced.PluginId);
        }

        if (!result.Pairs.All(pair => MatchRunResults.MayPropose(work.Facts, pair)) || work.Run.CheckFits(work.Facts.Programme).IsRefused)
        {
            return new(RunFailureCodes.InputsChanged, "The programme, or who competes with whom, changed since the run. Match again.", null);
        }

        await StoreAsync(task, work, result, prices.Value!, ct);
        return null;
    }

    private Task<WhatIfOutcome<IReadOnlyList<DecisionPrice>>> PriceAsync(ScenarioWork work, IProgress<MatchingProgress> progress, CancellationToken ct)
    {
        var standing = work.Input.Pins.Concat(work.Input.Exclusions).ToHashSet();
        var asked = work.Decisions.Where(decision => decision.Kind != DecisionKind.Kept).Select(PairOf).Where(standing.Contains).ToList();
        return LongWork.RunAsync(
            () =>
            {
                // Open plugins are for one piece of work; the solves of the prices are another.
                using var opening = KeptRunOpening.Of(work.Kept, plugins, host);
                return opening.Selection is { } selection
                    ? DecisionPrices.Of(work.Input, asked, selection, work.Kept.Policy, work.Kept.Seed, progress, ct)
                    : new(null, new MatchingFailed(opening.Failure.Code, opening.Failure.PluginId, opening.Failure.Message));
            },
            ct);
    }

    private async Task StoreAsync(MatchTask task, ScenarioWork work, MatchingResult result, IReadOnlyList<DecisionPrice> prices, CancellationToken ct)
    {
        var id = work.Scenario.Id;
        await db.Database.BeginTransactionAsync(ct);
        await system.All<Proposal>().Where(row => row.ScenarioId == id).ExecuteDeleteAsync(ct);
        await system.All<UnplacedParticipant>().Where(row => row.ScenarioId == id).ExecuteDeleteAsync(ct);
        await system.All<ProposedGroup>().Where(row => row.ScenarioId == id).ExecuteDeleteAsync(ct);
        work.Scenario.Solve(result.Pairs.Length, result.Unplaced.Length, result.Summary.TotalScore, MatchRunResults.CertificateOf(result));
        MatchRunResults.AddParts(db, work.Scenario, work.Facts, result);
        var priceOf = prices.ToDictionary(price => price.Pair);
        foreach (var decision in work.Decisions)
        {
            var price = priceOf.GetValueOrDefault(PairOf(decision));
            decision.Price(price?.PairsLost, price is null ? null : checked((int)price.ScoreLost));
        }

        // A scenario whose figures came out as they were is saved all the same: who changed it meanwhile is to be noticed.
        db.Entry(work.Scenario).State = EntityState.Modified;
        task.Succeed(clock.GetUtcNow());
    }

    private static ParticipantPair PairOf(ScenarioDecision decision) => new(decision.MentorId.Value, decision.MenteeId.Value);
}
