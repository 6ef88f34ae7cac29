using CrossMentor.Domain.Matching;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Tells the worker of this process about runs. What is stored decides; a message that gets lost delays a run and loses nothing.</summary>
internal interface IMatchRunQueue
{
    Task EnqueueAsync(MatchRunId id, CancellationToken ct);

    Task InterruptAsync(MatchRunId id, CancellationToken ct);
}
