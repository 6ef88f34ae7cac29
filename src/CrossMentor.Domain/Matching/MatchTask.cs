using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Matching;

/// <summary>A piece of work on a run or a scenario: a replay, a new solution, or the answer to a question.</summary>
public sealed class MatchTask : StoredWork
{
    /// <summary>Pieces of work of one programme that wait or run at the same time.</summary>
    public const int OpenMax = 10;

    /// <summary>Pieces of ended work of one programme that stay; the latest do.</summary>
    public const int EndedMax = 200;

    private MatchTask()
    {
    }

    public MatchTaskId Id { get; private set; }

    public MatchRunId MatchRunId { get; private set; }

    /// <summary>Null for a replay.</summary>
    public ScenarioId? ScenarioId { get; private set; }

    /// <summary>Version of the scenario that is worked on; if it is another one at the end, nothing of the work is kept.</summary>
    public int? ScenarioVersion { get; private set; }

    public MatchTaskKind Kind { get; private set; }

    public WhatIfQuestion? Question { get; private set; }

    public ReplayReport? Replay { get; private set; }

    public WhatIfReport? WhatIf { get; private set; }

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

    /// <summary>A new solution: it stands with its scenario.</summary>
    public void Succeed(DateTimeOffset at) => Finish(at);

    public void Succeed(ReplayReport replay, DateTimeOffset at)
    {
        Finish(at);
        Replay = replay;
    }

    public void Succeed(WhatIfReport whatIf, DateTimeOffset at)
    {
        Finish(at);
        WhatIf = whatIf;
    }

    public Outcome<MatchTask> Cancel(DateTimeOffset at) => TryCancel(at) ? this : new MatchTaskEnded(State);

    private static MatchTask Queue(MatchTaskId id, MatchTaskKind kind, ProgrammeId programme, MatchRunId run, DateTimeOffset at)
    {
        var task = new MatchTask { Id = id, Kind = kind, MatchRunId = run };
        task.Wait(programme, at);
        return task;
    }
}
