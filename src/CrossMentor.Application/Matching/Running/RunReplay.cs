using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Refusals;
using CrossMentor.Matching;
using CrossMentor.Matching.Results;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Carries a run out again from what was kept of it, and says whether the same went in and the same came out.</summary>
internal static class RunReplay
{
    public static async Task<ReplayReport> ReportAsync(MatchRun run, KeptRunOpening opening, IProgress<MatchingProgress> progress, CancellationToken ct)
    {
        // A replay by another plugin would prove nothing about the run, whatever came of it.
        if (opening.Run is not { } kept || opening.Selection is not { } selection)
        {
            return new(ReplayVerdict.Impossible, null, null, opening.Differences);
        }

        var outcome = await LongWork.RunAsync(() => MatchingRun.Execute(kept.Input, selection, kept.Policy, kept.Seed, progress, ct), ct);
        return outcome switch
        {
            MatchingCompleted { Result: var result } => Compare(run, result.InputsHash, result.ResultHash),
            MatchingInfeasible infeasible => Different(infeasible.InputsHash, infeasible.Conflicts[0].Reason.Text),
            MatchingFailed failed => Different(null, failed.Message),
            _ => throw new InvalidOperationException($"A run cannot end as {outcome.GetType().Name}."),
        };
    }

    private static ReplayReport Compare(MatchRun run, string inputsHash, string resultHash)
    {
        var differences = new List<ReplayDifference>();
        if (run.InputsHash != inputsHash)
        {
            differences.Add(new(RunFailureCodes.InputsDiffer, "What went in has another hash than in the run.", null));
        }

        if (run.ResultHash != resultHash)
        {
            differences.Add(new(RunFailureCodes.ResultDiffers, "What came out has another hash than in the run.", null));
        }

        return new(differences.Count == 0 ? ReplayVerdict.Reproduced : ReplayVerdict.Different, inputsHash, resultHash, differences);
    }

    private static ReplayReport Different(string? inputsHash, string why)
        => new(ReplayVerdict.Different, inputsHash, null, [new(RunFailureCodes.ResultDiffers, $"The run had a result, and this time there was none. {why}", null)]);
}
