using CrossMentor.Domain.Matching;

namespace CrossMentor.Application.Matching;

/// <summary>The match runs at work in this process.</summary>
public interface IMatchRuns
{
    /// <summary>Returns when the run is no longer at work here: it ended, or it waits for the next start. The stored run says which.</summary>
    Task WaitAsync(MatchRunId id, CancellationToken ct);
}
