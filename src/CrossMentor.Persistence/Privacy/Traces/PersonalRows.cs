using CrossMentor.Persistence.Tenancy;

namespace CrossMentor.Persistence.Privacy.Traces;

/// <summary>Rows of one table that are about a person, and what becomes of them when the person is erased.</summary>
public abstract class PersonalRows
{
    public abstract Type Entity { get; }

    /// <summary>The columns that hold nothing of the person afterwards; null when the rows are deleted.</summary>
    public abstract IReadOnlyList<string>? Columns { get; }

    /// <returns>How many rows it was done to.</returns>
    public abstract Task<int> EraseAsync(SystemScope system, PersonTraces of, CancellationToken ct);
}
