namespace CrossMentor.GraphQL.Execution;

/// <summary>A field that needs nothing but its parent: it is read when it is written, without a column between.</summary>
internal abstract class InlineStep<TParent> : FieldStep<TParent>
{
    public sealed override ValueTask ResolveAsync(OperationRun run, ObjectSet<TParent> parents) => ValueTask.CompletedTask;

    public sealed override bool Write(OperationRun run, ObjectSet<TParent> parents, int row) => Write(run, parents[row], parents, row);

    /// <summary>Writes the value of one parent's field; false if it is null where null is not allowed.</summary>
    /// <param name="run">The operation under way.</param>
    /// <param name="parent">The object that has the field.</param>
    /// <param name="parents">Where the parents stand, for the paths of errors.</param>
    /// <param name="row">Which of them the parent is.</param>
    public abstract bool Write(OperationRun run, TParent parent, IResponsePosition parents, int row);
}
