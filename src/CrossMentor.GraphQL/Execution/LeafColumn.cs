using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Cost;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Scalars and enum values that a resolver returned. Nothing is boxed on the way to the response.</summary>
internal sealed class LeafColumn<T>(FieldSite site, bool isNonNull, IResponsePosition position, ScalarCodec<T> codec)
    : Column<T>(site, isNonNull, position)
{
    private GrowingArray<T> values;
    private GrowingArray<int> nulls;
    private GrowingArray<int> explained;

    public override int Count => values.Count;

    public override void Add(OperationRun run, T value) => values.Add(value);

    public override void AddNull(bool isExplained)
    {
        nulls.Add(values.Count);
        if (isExplained)
        {
            explained.Add(values.Count);
        }

        values.Add(default!);
    }

    public override void Schedule(OperationRun run)
    {
    }

    public override bool Write(OperationRun run, int index)
    {
        var value = values[index];
        if (value is null || (nulls.Count > 0 && nulls.Span.BinarySearch(index) >= 0))
        {
            return WriteNull(run, index, isExplained: explained.Count > 0 && explained.Span.BinarySearch(index) >= 0);
        }

        var mark = run.Response.Length;
        if (codec.TryWrite(value, run.Response))
        {
            return true;
        }

        run.Response.Truncate(mark);
        run.Errors.AddUnrepresentable(Site, codec.Scalar, value, Position.PathOf(index));
        return WriteNull(run, index, isExplained: true);
    }

    public override void Tally(OperationRun run, ref CostTally tally) => tally.AddTypes(values.Count, Site.Price.LeafWeight);

    public override void Clear()
    {
        values.Clear();
        nulls.Clear();
        explained.Clear();
    }
}
