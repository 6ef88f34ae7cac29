using CrossMentor.Domain.Matching;

namespace CrossMentor.Application.Matching;

/// <summary>The work on runs and scenarios that is under way in this process.</summary>
public interface IMatchTasks
{
    /// <summary>Returns when the work is no longer under way here: it ended, or it waits for the next start. What is stored says which.</summary>
    Task WaitAsync(MatchTaskId id, CancellationToken ct);
}
