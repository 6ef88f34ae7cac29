using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Matching;

/// <summary>One matching of a programme: from participants to a draft scenario.</summary>
/// <remarks>Queued, running, then ended in one of three ways; what ended stays ended.</remarks>
public sealed class MatchRun : IVersioned
{
    private MatchRun()
    {
    }

    public MatchRunId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public MatchRunState State { get; private set; }

    public MatchRunStage Stage { get; private set; }

    /// <summary>Steps of the stage that are done.</summary>
    public int Done { get; private set; }

    /// <summary>Steps of the stage.</summary>
    public int Total { get; private set; }

    public MatchRunProgress Progress => new(Stage, Done, Total);

    public int Seed { get; private set; }

    public IReadOnlyList<PluginUse> Plugins { get; private set; } = [];

    public IReadOnlyList<ScorerWeight> Weights { get; private set; } = [];

    /// <summary>SHA-256 of everything that went in, in hexadecimal; null until it is loaded.</summary>
    public string? InputsHash { get; private set; }

    /// <summary>SHA-256 of what came out.</summary>
    public string? ResultHash { get; private set; }

    public DateTimeOffset QueuedAt { get; private set; }

    public DateTimeOffset? StartedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public MatchRunFailure? Failure { get; private set; }

    public bool HasEnded => State is not (MatchRunState.Queued or MatchRunState.Running);

    /// <param name="isAnotherOpen">Whether a run of the programme is queued or running.</param>
    public static Outcome<MatchRun> Queue(
        MatchRunId id, Programme programme, int seed, IReadOnlyList<PluginUse> plugins, DateTimeOffset at, bool isAnotherOpen)
    {
        var refusals = new List<Refusal>();
        refusals.AddRange(programme.CheckPreparing().Refusals);
        if (isAnotherOpen)
        {
            refusals.Add(new MatchRunInProgress());
        }

        return refusals.Count > 0
            ? Outcome<MatchRun>.Refused(refusals)
            : new MatchRun
            {
                Id = id,
                ProgrammeId = programme.Id,
                State = MatchRunState.Queued,
                Stage = MatchRunStage.Queued,
                Seed = seed,
                Plugins = plugins,
                Weights = programme.MatchingPolicy.Weights,
                QueuedAt = at,
            };
    }

    public void Start(DateTimeOffset at)
    {
        Expect(MatchRunState.Queued);
        (State, Stage, StartedAt) = (MatchRunState.Running, MatchRunStage.Loading, at);
    }

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

    /// <summary>Remembers exactly what is matched and by which plugins.</summary>
    public void RecordInputs(string inputsHash, IReadOnlyList<PluginUse> plugins)
    {
        Expect(MatchRunState.Running);
        (InputsHash, Plugins) = (inputsHash, plugins);
    }

    public void Succeed(string resultHash, DateTimeOffset at)
    {
        Expect(MatchRunState.Running);
        (State, Stage, Done, Total) = (MatchRunState.Succeeded, MatchRunStage.Done, 1, 1);
        (ResultHash, EndedAt) = (resultHash, at);
    }

    /// <summary>Also for a run that never started, such as one that was queued when the host stopped.</summary>
    public void Fail(MatchRunFailure failure, DateTimeOffset at)
    {
        if (HasEnded)
        {
            throw new InvalidOperationException($"A run that is {State} cannot fail.");
        }

        (State, Failure, EndedAt) = (MatchRunState.Failed, failure, at);
    }

    public Outcome<MatchRun> Cancel(DateTimeOffset at)
    {
        if (HasEnded)
        {
            return new MatchRunEnded(State);
        }

        (State, EndedAt) = (MatchRunState.Cancelled, at);
        return this;
    }

    private void Expect(MatchRunState state)
    {
        if (State != state)
        {
            throw new InvalidOperationException($"The run is {State} and had to be {state}.");
        }
    }
}
