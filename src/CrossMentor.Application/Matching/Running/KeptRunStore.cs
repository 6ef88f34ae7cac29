using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Keeping;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Keeps what goes into runs, and for how long: of the latest runs of a programme, until the programme ends.</summary>
internal static class KeptRunStore
{
    /// <summary>Runs of one programme whose inputs are kept.</summary>
    public const int RunsMax = 20;

    /// <summary>Adds what went into a run to what is saved with its result; a run that is too large to be kept ends as well as any other.</summary>
    public static void Keep(CrossMentorDb db, MatchRun run, MatchingInput input, CrossMentor.Matching.Inputs.MatchingPolicy policy, PluginSelection selection)
    {
        if (KeptRunFormat.Write(input, selection, policy, SeedOf(run)) is { } bytes)
        {
            db.KeptRunInputs.Add(KeptRunInputs.Of(run, bytes));
        }
    }

    /// <summary>The seed as the matching takes it.</summary>
    public static ulong SeedOf(MatchRun run) => unchecked((uint)run.Seed);

    /// <summary>Forgets what went into runs of programmes that have ended.</summary>
    public static async Task ForgetEndedAsync(SystemScope system, TimeProvider clock, CancellationToken ct)
    {
        var today = clock.Today();
        var ended = system.All<Programme>().Where(programme => programme.State == ProgrammeState.Closed || programme.EndsOn < today).Select(programme => programme.Id);
        await system.All<KeptRunInputs>().Where(kept => ended.Contains(kept.ProgrammeId)).ExecuteDeleteAsync(ct);
    }

    /// <summary>Forgets what went into runs of programmes that have ended, and into older runs of this one.</summary>
    public static async Task TidyAsync(SystemScope system, ProgrammeId programmeId, TimeProvider clock, CancellationToken ct)
    {
        await ForgetEndedAsync(system, clock, ct);
        var kept = await system.All<MatchRun>()
            .Where(run => run.ProgrammeId == programmeId && system.All<KeptRunInputs>().Any(inputs => inputs.MatchRunId == run.Id))
            .Select(run => new { run.Id, run.QueuedAt })
            .ToListAsync(ct);
        var old = kept.OrderByDescending(run => run.QueuedAt).Skip(RunsMax).Select(run => run.Id).ToList();
        if (old.Count > 0)
        {
            await system.All<KeptRunInputs>().Where(inputs => EF.Parameter(old).Contains(inputs.MatchRunId)).ExecuteDeleteAsync(ct);
        }
    }
}
