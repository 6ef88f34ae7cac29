using CrossMentor.GraphQL.Cost;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Objects of one type that a resolver returned: each not-null value is a row of the set below.</summary>
internal sealed class ObjectColumn<T> : Column<T>
{
    private const int Null = -1;
    private const int ExplainedNull = -2;

    private readonly ObjectSet<T> set;
    private GrowingArray<int> rows;

    public ObjectColumn(FieldSite site, bool isNonNull, IResponsePosition position, ObjectPlan<T> plan)
        : base(site, isNonNull, position) => set = plan.CreateSet(site, position);

    public override int Count => rows.Count;

    public override void Add(OperationRun run, T value)
    {
        if (value is null)
        {
            rows.Add(Null);
            return;
        }

        rows.Add(set.Add(value, origin: rows.Count));
    }

    public override void AddNull(bool isExplained) => rows.Add(isExplained ? ExplainedNull : Null);

    public override void Schedule(OperationRun run)
    {
        if (set.Count > 0)
        {
            run.Enqueue(set);
        }
    }

    public override bool Write(OperationRun run, int index)
    {
        var row = rows[index];
        if (row < 0)
        {
            return WriteNull(run, index, isExplained: row == ExplainedNull);
        }

        return (set.IsShown(row) && set.Write(run, row)) || WriteNull(run, index, isExplained: true);
    }

    public override void Tally(OperationRun run, ref CostTally tally) => set.Tally(run, ref tally);

    public override void Clear()
    {
        rows.Clear();
        set.Clear();
    }
}
