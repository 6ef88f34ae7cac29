using CrossMentor.Application.Commands;
using CrossMentor.Application.Matching.Running;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>Queues work: the stored task is the queue, and the worker is only told to look.</summary>
internal sealed class MatchTaskQueuing(CrossMentorDb db, IMatchTaskQueue queue, AfterCommit afterCommit)
{
    /// <summary>Whether there is room for one piece of work more, and something to work from.</summary>
    public async Task<IReadOnlyList<Refusal>> CheckAsync(ProgrammeId programmeId, MatchRunId runId, CancellationToken ct)
    {
        var refusals = new List<Refusal>();
        var open = await db.MatchTasks.ThatIsOpen().CountAsync(task => task.ProgrammeId == programmeId, ct);
        if (open >= MatchTask.OpenMax)
        {
            refusals.Add(new TooManyMatchTasks(MatchTask.OpenMax));
        }

        if (!await db.KeptRunInputs.AnyAsync(kept => kept.MatchRunId == runId, ct))
        {
            refusals.Add(new RunInputsNotKept());
        }

        return refusals;
    }

    public Task<bool> IsBeingSolvedAsync(ScenarioId id, CancellationToken ct)
        => db.MatchTasks.ThatIsOpen().AnyAsync(task => task.ScenarioId == id && task.Kind == MatchTaskKind.Resolve, ct);

    public MatchTaskId Add(MatchTask task)
    {
        db.MatchTasks.Add(task);
        afterCommit.Add(token => queue.EnqueueAsync(task.Id, token));
        return task.Id;
    }
}
