using CrossMentor.GraphQL.Cost;

namespace CrossMentor.GraphQL.Execution;

/// <summary>The values at one position of a plan for all parents of a level, completed and waiting to be written (sec-Value-Completion).</summary>
/// <remarks>Belongs to one operation at a time; its arrays stay for the next operation of the same plan, cleared.</remarks>
internal abstract class Column<T>(FieldSite site, bool isNonNull, IResponsePosition position)
{
    protected FieldSite Site => site;

    protected IResponsePosition Position => position;

    public abstract int Count { get; }

    /// <summary>Completes one value and puts it at the end.</summary>
    public abstract void Add(OperationRun run, T value);

    /// <summary>Puts a null at the end. It is explained if an error already says why, so that none is added for it.</summary>
    public abstract void AddNull(bool isExplained);

    /// <summary>Called when the column is complete: asks the run to resolve what lies below.</summary>
    public abstract void Schedule(OperationRun run);

    /// <summary>Writes one value; false if it is null where null is not allowed, and the enclosing position must be null instead.</summary>
    public abstract bool Write(OperationRun run, int index);

    /// <summary>Adds what the values and everything below them cost.</summary>
    public abstract void Tally(OperationRun run, ref CostTally tally);

    public abstract void Clear();

    protected bool WriteNull(OperationRun run, int index, bool isExplained)
    {
        if (!isNonNull)
        {
            run.Response.Null();
            return true;
        }

        if (!isExplained)
        {
            run.Errors.AddNullViolation(site, position.PathOf(index));
        }

        return false;
    }
}
