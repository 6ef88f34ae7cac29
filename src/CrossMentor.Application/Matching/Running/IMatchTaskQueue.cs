using CrossMentor.Domain.Matching;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Tells the worker of this process about work on runs and scenarios. What is stored decides; a message that gets lost delays the work and loses nothing.</summary>
internal interface IMatchTaskQueue
{
    Task EnqueueAsync(MatchTaskId id, CancellationToken ct);

    Task InterruptAsync(MatchTaskId id, CancellationToken ct);
}
