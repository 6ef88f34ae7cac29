using CrossMentor.GraphQL.Cost;

namespace CrossMentor.GraphQL.Execution;

/// <summary>The nullable form of a value type over a column of its values.</summary>
internal sealed class NullableColumn<T>(FieldSite site, IResponsePosition position, Column<T> inner)
    : Column<T?>(site, isNonNull: false, position)
    where T : struct
{
    public override int Count => inner.Count;

    public override void Add(OperationRun run, T? value)
    {
        if (value is { } present)
        {
            inner.Add(run, present);
        }
        else
        {
            inner.AddNull(isExplained: false);
        }
    }

    public override void AddNull(bool isExplained) => inner.AddNull(isExplained);

    public override void Schedule(OperationRun run) => inner.Schedule(run);

    public override bool Write(OperationRun run, int index) => inner.Write(run, index);

    public override void Tally(OperationRun run, ref CostTally tally) => inner.Tally(run, ref tally);

    public override void Clear() => inner.Clear();
}

/// <summary>Values a resolver returned as <c>object</c>: each is a value of the natural CLR type, null, or an exception that fails its row only.</summary>
internal sealed class UntypedColumn<T>(FieldSite site, IResponsePosition position, Column<T> inner)
    : Column<object?>(site, isNonNull: false, position)
{
    public override int Count => inner.Count;

    public override void Add(OperationRun run, object? value)
    {
        switch (value)
        {
            case T typed:
                inner.Add(run, typed);
                break;
            case null:
                inner.AddNull(isExplained: false);
                break;
            case Exception exception:
                Fail(run, exception);
                break;
            default:
                Fail(run, new InvalidOperationException($"{Site.Coordinate} expects {typeof(T)}, but its resolver returned {value.GetType()}."));
                break;
        }
    }

    public override void AddNull(bool isExplained) => inner.AddNull(isExplained);

    public override void Schedule(OperationRun run) => inner.Schedule(run);

    public override bool Write(OperationRun run, int index) => inner.Write(run, index);

    public override void Tally(OperationRun run, ref CostTally tally) => inner.Tally(run, ref tally);

    public override void Clear() => inner.Clear();

    private void Fail(OperationRun run, Exception exception)
    {
        run.Errors.AddFailure(Site, exception, Position.PathOf(inner.Count));
        inner.AddNull(isExplained: true);
    }
}

/// <summary>Values of a derived CLR type over a column of the type that the schema's type is bound to.</summary>
internal sealed class UpcastColumn<T, TBase>(FieldSite site, IResponsePosition position, Column<TBase> inner)
    : Column<T>(site, isNonNull: false, position)
    where T : TBase
{
    public override int Count => inner.Count;

    public override void Add(OperationRun run, T value) => inner.Add(run, value);

    public override void AddNull(bool isExplained) => inner.AddNull(isExplained);

    public override void Schedule(OperationRun run) => inner.Schedule(run);

    public override bool Write(OperationRun run, int index) => inner.Write(run, index);

    public override void Tally(OperationRun run, ref CostTally tally) => inner.Tally(run, ref tally);

    public override void Clear() => inner.Clear();
}
