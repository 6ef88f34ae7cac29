namespace CrossMentor.GraphQL.Execution.Incremental;

/// <summary>A place of the plan at which something comes later: the work of all rows there is done together.</summary>
internal abstract class DeliverySource
{
    /// <summary>True while it waits for its turn.</summary>
    public bool IsQueued { get; set; }

    /// <summary>Forgets what it was to do.</summary>
    public virtual void Clear() => IsQueued = false;

    /// <summary>Does what is ready to be done here, or a bounded portion of it.</summary>
    public abstract ValueTask AdvanceAsync(OperationRun run, Delivery delivery);
}
