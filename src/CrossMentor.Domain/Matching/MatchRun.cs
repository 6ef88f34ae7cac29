using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Matching;

/// <summary>One matching of a programme: from participants to a draft scenario.</summary>
public sealed class MatchRun : StoredWork
{
    private MatchRun()
    {
    }

    public MatchRunId Id { get; private set; }

    public int Seed { get; private set; }

    /// <summary>What the run may do to running pairs; null for a run from before a match was published, when there were none.</summary>
    public RunningPairPolicy? RunningPairs { get; private set; }

    /// <summary>Whether two people whose pair ended may be proposed to each other again.</summary>
    public bool ReunitesEndedPairs { get; private set; }

    public IReadOnlyList<PluginUse> Plugins { get; private set; } = [];

    public IReadOnlyList<ScorerWeight> Weights { get; private set; } = [];

    /// <summary>SHA-256 of everything that went in, in hexadecimal; null until it is loaded.</summary>
    public string? InputsHash { get; private set; }

    /// <summary>SHA-256 of what came out.</summary>
    public string? ResultHash { get; private set; }

    /// <param name="isAnotherOpen">Whether a run of the programme is queued or running.</param>
    /// <param name="runningPairs">What becomes of running pairs; null keeps them, if there can be any.</param>
    /// <param name="reunitesEndedPairs">Whether two people whose pair ended may be proposed to each other again.</param>
    public static Outcome<MatchRun> Queue(
        MatchRunId id,
        Programme programme,
        int seed,
        IReadOnlyList<PluginUse> plugins,
        DateTimeOffset at,
        bool isAnotherOpen,
        RunningPairPolicy? runningPairs = null,
        bool reunitesEndedPairs = false)
    {
        var isActive = programme.State == ProgrammeState.Active;
        var refusals = new List<Refusal>();
        if (programme.State == ProgrammeState.Preparing && (runningPairs is not null || reunitesEndedPairs))
        {
            var field = runningPairs is null ? "reunitesEndedPairs" : "runningPairs";
            refusals.Add(new InvalidInput(field, $"There are no pairs before a match is published. Leave {field} out."));
        }

        refusals.AddRange(programme.CheckNotClosed().Refusals);
        if (isAnotherOpen)
        {
            refusals.Add(new MatchRunInProgress());
        }

        if (refusals.Count > 0)
        {
            return Outcome<MatchRun>.Refused(refusals);
        }

        var run = new MatchRun
        {
            Id = id,
            Seed = seed,
            RunningPairs = isActive ? runningPairs ?? RunningPairPolicy.Keep : null,
            ReunitesEndedPairs = reunitesEndedPairs,
            Plugins = plugins,
            Weights = programme.MatchingPolicy.Weights,
        };
        run.Wait(programme.Id, at);
        return run;
    }

    /// <summary>Whether drafts of the run may still be worked on: a run from before the publication knows nothing of the pairs that run since.</summary>
    public Outcome CheckFits(Programme programme) => RunningPairs is null ? programme.CheckPreparing() : programme.CheckNotClosed();

    public void Advance(MatchRunStage stage, int done, int total)
    {
        Expect(MatchRunState.Running);
        if (stage < Stage || done < 0 || done > total)
        {
            throw new ArgumentOutOfRangeException(nameof(stage), $"A run in stage {Stage} cannot go to {done} of {total} in {stage}.");
        }

        (Stage, Done, Total) = (stage, done, total);
    }

    /// <summary>Remembers the plugins as they were opened: from then on the run uses these and no others.</summary>
    public void OpenPlugins(IReadOnlyList<PluginUse> plugins)
    {
        Expect(MatchRunState.Running);
        Plugins = plugins;
    }

    /// <summary>Remembers exactly what is matched.</summary>
    public void RecordInputs(string inputsHash)
    {
        Expect(MatchRunState.Running);
        InputsHash = inputsHash;
    }

    public void Succeed(string resultHash, DateTimeOffset at)
    {
        Finish(at);
        ResultHash = resultHash;
    }

    public Outcome<MatchRun> Cancel(DateTimeOffset at) => TryCancel(at) ? this : new MatchRunEnded(State);
}
