using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Matching;

/// <summary>A piece of work on a run or a scenario: a replay, a new solution, or the answer to a question. It waits, runs and ends as a run does.</summary>
public sealed class MatchTask : IVersioned
{
    /// <summary>Pieces of work of one programme that wait or run at the same time.</summary>
    public const int OpenMax = 10;

    /// <summary>Pieces of ended work of one programme that stay; the latest do.</summary>
    public const int EndedMax = 200;

    private MatchTask()
    {
    }

    public MatchTaskId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public MatchRunId MatchRunId { get; private set; }

    /// <summary>Null for a replay.</summary>
    public ScenarioId? ScenarioId { get; private set; }

    /// <summary>Version of the scenario that is worked on; if it is another one at the end, nothing of the work is kept.</summary>
    public int? ScenarioVersion { get; private set; }

    public MatchTaskKind Kind { get; private set; }

    public MatchRunState State { get; private set; }

    public MatchRunStage Stage { get; private set; }

    /// <summary>Steps of the stage that are done.</summary>
    public int Done { get; private set; }

    /// <summary>Steps of the stage.</summary>
    public int Total { get; private set; }

    public MatchRunProgress Progress => new(Stage, Done, Total);

    public DateTimeOffset QueuedAt { get; private set; }

    public DateTimeOffset? StartedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public MatchRunFailure? Failure { get; private set; }

    public WhatIfQuestion? Question { get; private set; }

    public ReplayReport? Replay { get; private set; }

    public WhatIfReport? WhatIf { get; private set; }

    public bool HasEnded => State is not (MatchRunState.Queued or MatchRunState.Running);

    public static MatchTask QueueReplay(MatchTaskId id, MatchRun run, DateTimeOffset at) => Queue(id, MatchTaskKind.Replay, run.ProgrammeId, run.Id, at);

    public static MatchTask QueueResolve(MatchTaskId id, Scenario scenario, DateTimeOffset at)
    {
        var task = Queue(id, MatchTaskKind.Resolve, scenario.ProgrammeId, scenario.MatchRunId, at);
        (task.ScenarioId, task.ScenarioVersion) = (scenario.Id, scenario.Version);
        return task;
    }

    public static MatchTask QueueWhatIf(MatchTaskId id, Scenario scenario, WhatIfQuestion question, DateTimeOffset at)
    {
        var task = Queue(id, MatchTaskKind.WhatIf, scenario.ProgrammeId, scenario.MatchRunId, at);
        (task.ScenarioId, task.ScenarioVersion, task.Question) = (scenario.Id, scenario.Version, question);
        return task;
    }

    public void Start(DateTimeOffset at)
    {
        Expect(MatchRunState.Queued);
        (State, Stage, StartedAt) = (MatchRunState.Running, MatchRunStage.Loading, at);
    }

    public void Succeed(DateTimeOffset at) => Succeed(at, replay: null, whatIf: null);

    public void Succeed(ReplayReport replay, DateTimeOffset at) => Succeed(at, replay, whatIf: null);

    public void Succeed(WhatIfReport whatIf, DateTimeOffset at) => Succeed(at, replay: null, whatIf);

    public void Fail(MatchRunFailure failure, DateTimeOffset at)
    {
        if (HasEnded)
        {
            throw new InvalidOperationException($"Work that is {State} cannot fail.");
        }

        (State, Failure, EndedAt) = (MatchRunState.Failed, failure, at);
    }

    public Outcome<MatchTask> Cancel(DateTimeOffset at)
    {
        if (HasEnded)
        {
            return new MatchTaskEnded(State);
        }

        (State, EndedAt) = (MatchRunState.Cancelled, at);
        return this;
    }

    private static MatchTask Queue(MatchTaskId id, MatchTaskKind kind, ProgrammeId programme, MatchRunId run, DateTimeOffset at) => new()
    {
        Id = id,
        Kind = kind,
        ProgrammeId = programme,
        MatchRunId = run,
        State = MatchRunState.Queued,
        Stage = MatchRunStage.Queued,
        QueuedAt = at,
    };

    private void Succeed(DateTimeOffset at, ReplayReport? replay, WhatIfReport? whatIf)
    {
        Expect(MatchRunState.Running);
        (State, Stage, Done, Total) = (MatchRunState.Succeeded, MatchRunStage.Done, 1, 1);
        (Replay, WhatIf, EndedAt) = (replay, whatIf, at);
    }

    private void Expect(MatchRunState state)
    {
        if (State != state)
        {
            throw new InvalidOperationException($"The work is {State} and had to be {state}.");
        }
    }
}
