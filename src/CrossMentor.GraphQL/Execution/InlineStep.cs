using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Execution;

/// <summary>A field that needs nothing but its parent: it is read when it is written, without a column between.</summary>
/// <remarks>What reads and writes it may throw; whoever calls it cuts the response back and lets it <see cref="Fail"/>.</remarks>
internal abstract class InlineStep<TParent>(FieldSite site, bool isNonNull) : FieldStep<TParent>
{
    /// <summary>The objects that the field leads to, each before those below it.</summary>
    public virtual InlineObject[] Objects => [];

    protected FieldSite Site => site;

    public sealed override ValueTask ResolveAsync(OperationRun run, ObjectSet<TParent> parents) => ValueTask.CompletedTask;

    public sealed override bool Write(OperationRun run, ObjectSet<TParent> parents, int row)
    {
        var response = run.Response;
        var mark = response.Length;
        try
        {
            return WriteValue(run, response, parents[row], parents, row);
        }
        catch (Exception exception) when (!run.IsCancellation(exception))
        {
            response.Truncate(mark);
            return Fail(run, exception, parents, row);
        }
    }

    /// <summary>Writes key and value of one parent's field; false if it is null where null is not allowed.</summary>
    public virtual bool WriteMember(OperationRun run, ResponseBuffer response, TParent parent, IResponsePosition parents, int row)
    {
        response.Raw(site.Prefix);
        return WriteValue(run, response, parent, parents, row);
    }

    /// <summary>Reports what reading or writing has thrown and writes null instead; false if null is not allowed.</summary>
    public bool Fail(OperationRun run, Exception exception, IResponsePosition parents, int row)
    {
        run.Errors.AddFailure(site, exception, PathOf(parents, row));
        return WriteNull(run, parents, row, isExplained: true);
    }

    /// <summary>Writes the value of one parent's field; false if it is null where null is not allowed.</summary>
    /// <param name="run">The operation under way.</param>
    /// <param name="response">Its response.</param>
    /// <param name="parent">The object that has the field.</param>
    /// <param name="parents">Where the parents stand, for the paths of errors.</param>
    /// <param name="row">Which of them the parent is.</param>
    protected abstract bool WriteValue(OperationRun run, ResponseBuffer response, TParent parent, IResponsePosition parents, int row);

    protected bool WriteNull(OperationRun run, IResponsePosition parents, int row, bool isExplained)
    {
        if (!isNonNull)
        {
            run.Response.Null();
            return true;
        }

        if (!isExplained)
        {
            run.Errors.AddNullViolation(site, PathOf(parents, row));
        }

        return false;
    }

    protected ResponsePath? PathOf(IResponsePosition parents, int row) =>
        ResponsePath.Append(parents.PathOf(row), PathSegment.OfKey(site.ResponseKey));
}
