using CrossMentor.GraphQL.Cost;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Values of an interface or union: the runtime type of each decides the object type, and each object type has a set of its own.</summary>
internal sealed class AbstractColumn<T>(FieldSite site, bool isNonNull, IResponsePosition position, AbstractPlan<T> plan)
    : Column<T>(site, isNonNull, position)
{
    private const int Null = -1;
    private const int ExplainedNull = -2;

    private readonly ConcreteSet<T>?[] sets = new ConcreteSet<T>?[plan.Types.Length];
    private GrowingArray<Entry> entries;

    public override int Count => entries.Count;

    public override void Add(OperationRun run, T value)
    {
        if (value is null)
        {
            AddNull(isExplained: false);
            return;
        }

        var type = plan.TypeOf(value.GetType());
        if (type < 0)
        {
            // An exception in the place of a value fails its row; anything else here is a value the schema does not know.
            var failure = value as Exception
                ?? new InvalidOperationException($"A value of {value.GetType()} is of no object type that \"{plan.TypeName}\" may have.");
            run.Errors.AddFailure(Site, failure, Position.PathOf(entries.Count));
            AddNull(isExplained: true);
            return;
        }

        var set = sets[type] ??= plan.Types[type].CreateSet(Site, Position);
        entries.Add(new Entry(type, set.Add(value, origin: entries.Count)));
    }

    public override void AddNull(bool isExplained) => entries.Add(new Entry(isExplained ? ExplainedNull : Null, 0));

    public override void Schedule(OperationRun run)
    {
        foreach (var concrete in sets)
        {
            if (concrete?.Set.Count > 0)
            {
                run.Enqueue(concrete.Set);
            }
        }
    }

    public override bool Write(OperationRun run, int index)
    {
        var (type, row) = entries[index];
        if (type < 0)
        {
            return WriteNull(run, index, isExplained: type == ExplainedNull);
        }

        var set = sets[type]!.Set;
        return (set.IsShown(row) && set.Write(run, row)) || WriteNull(run, index, isExplained: true);
    }

    public override void Tally(OperationRun run, ref CostTally tally)
    {
        foreach (var concrete in sets)
        {
            concrete?.Set.Tally(run, ref tally);
        }
    }

    public override void Clear()
    {
        entries.Clear();
        foreach (var concrete in sets)
        {
            concrete?.Set.Clear();
        }
    }

    private readonly record struct Entry(int Type, int Row);
}

/// <summary>The set of one object type among the values of an abstract column.</summary>
internal abstract class ConcreteSet<T>(ObjectSet set)
{
    public ObjectSet Set => set;

    public abstract int Add(T value, int origin);
}

/// <summary>The set of one object type whose CLR type is known.</summary>
internal sealed class ConcreteSet<T, TConcrete>(ObjectSet<TConcrete> set) : ConcreteSet<T>(set)
{
    public override int Add(T value, int origin) => set.Add((TConcrete)(object)value!, origin);
}
