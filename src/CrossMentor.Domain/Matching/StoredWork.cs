using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Matching;

/// <summary>Work of a programme that is stored before it is done, so that it survives the process: queued, running, then ended in one of three ways.</summary>
/// <remarks>What ended stays ended.</remarks>
public abstract class StoredWork : IVersioned
{
    private protected StoredWork()
    {
    }

    public int Version { get; protected set; }

    public ProgrammeId ProgrammeId { get; protected set; }

    public MatchRunState State { get; protected set; }

    public MatchRunStage Stage { get; protected set; }

    /// <summary>Steps of the stage that are done.</summary>
    public int Done { get; protected set; }

    /// <summary>Steps of the stage.</summary>
    public int Total { get; protected set; }

    public MatchRunProgress Progress => new(Stage, Done, Total);

    public DateTimeOffset QueuedAt { get; protected set; }

    public DateTimeOffset? StartedAt { get; protected set; }

    public DateTimeOffset? EndedAt { get; protected set; }

    public MatchRunFailure? Failure { get; protected set; }

    public bool HasEnded => State is not (MatchRunState.Queued or MatchRunState.Running);

    public void Start(DateTimeOffset at)
    {
        Expect(MatchRunState.Queued);
        (State, Stage, StartedAt) = (MatchRunState.Running, MatchRunStage.Loading, at);
    }

    /// <summary>Also for work that never started, such as some that was queued when the host stopped.</summary>
    public void Fail(MatchRunFailure failure, DateTimeOffset at)
    {
        if (HasEnded)
        {
            throw new InvalidOperationException($"Work that is {State} cannot fail.");
        }

        (State, Failure, EndedAt) = (MatchRunState.Failed, failure, at);
    }

    private protected void Wait(ProgrammeId programme, DateTimeOffset at)
        => (ProgrammeId, State, Stage, QueuedAt) = (programme, MatchRunState.Queued, MatchRunStage.Queued, at);

    private protected void Finish(DateTimeOffset at)
    {
        Expect(MatchRunState.Running);
        (State, Stage, Done, Total, EndedAt) = (MatchRunState.Succeeded, MatchRunStage.Done, 1, 1, at);
    }

    /// <summary>Cancels the work, unless it has ended already.</summary>
    /// <returns>Whether it was cancelled.</returns>
    private protected bool TryCancel(DateTimeOffset at)
    {
        if (HasEnded)
        {
            return false;
        }

        (State, EndedAt) = (MatchRunState.Cancelled, at);
        return true;
    }

    private protected void Expect(MatchRunState state)
    {
        if (State != state)
        {
            throw new InvalidOperationException($"The work is {State} and had to be {state}.");
        }
    }
}
