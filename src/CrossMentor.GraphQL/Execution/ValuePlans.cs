using System.Collections.Concurrent;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Execution.Incremental;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Values of a scalar or enum.</summary>
internal sealed class LeafPlan<T>(FieldSite site, bool isNonNull, ScalarCodec<T> codec) : ValuePlan<T>
{
    public override Column<T> CreateColumn(IResponsePosition position) => new LeafColumn<T>(site, isNonNull, position, codec);
}

/// <summary>Values of one object type.</summary>
internal sealed class ObjectValuePlan<T>(FieldSite site, bool isNonNull, ObjectPlan<T> plan) : ValuePlan<T>
{
    public bool IsNonNull => isNonNull;

    public ObjectPlan<T> Plan => plan;

    public override IEnumerable<ObjectPlan> Children => [plan];

    public override Column<T> CreateColumn(IResponsePosition position) => new ObjectColumn<T>(site, isNonNull, position, plan);
}

/// <summary>Lists of values.</summary>
internal sealed class ListPlan<TList, TItem>(FieldSite site, bool isNonNull, ValuePlan<TItem> item, StreamPlan<TItem>? stream) : ValuePlan<TList>
{
    public override IEnumerable<ObjectPlan> Children => stream is null ? item.Children : item.Children.Concat(stream.Items.Children);

    public override Column<TList> CreateColumn(IResponsePosition position) =>
        new ListColumn<TList, TItem>(site, isNonNull, position, item, stream);
}

/// <summary>Values of the nullable form of a value type.</summary>
internal sealed class NullablePlan<T>(FieldSite site, ValuePlan<T> inner) : ValuePlan<T?>
    where T : struct
{
    public override IEnumerable<ObjectPlan> Children => inner.Children;

    public override Column<T?> CreateColumn(IResponsePosition position) => new NullableColumn<T>(site, position, inner.CreateColumn(position));
}

/// <summary>Values that a resolver returns as <c>object</c>.</summary>
internal sealed class UntypedPlan<T>(FieldSite site, ValuePlan<T> inner) : ValuePlan<object?>
{
    public override IEnumerable<ObjectPlan> Children => inner.Children;

    public override Column<object?> CreateColumn(IResponsePosition position) =>
        new UntypedColumn<T>(site, position, inner.CreateColumn(position));
}

/// <summary>Values of a CLR type derived from the one the schema's type is bound to.</summary>
internal sealed class UpcastPlan<T, TBase>(FieldSite site, ValuePlan<TBase> inner) : ValuePlan<T>
    where T : TBase
{
    public override IEnumerable<ObjectPlan> Children => inner.Children;

    public override Column<T> CreateColumn(IResponsePosition position) =>
        new UpcastColumn<T, TBase>(site, position, inner.CreateColumn(position));
}

/// <summary>Values of an interface or union: a plan for each object type they may have.</summary>
internal sealed class AbstractPlan<T>(FieldSite site, bool isNonNull, string typeName, ConcretePlan<T>[] types) : ValuePlan<T>
{
    private readonly ConcurrentDictionary<Type, int> known = new();

    public string TypeName => typeName;

    public ConcretePlan<T>[] Types => types;

    public override IEnumerable<ObjectPlan> Children => types.Select(type => type.Plan);

    /// <summary>The object type of a value by its runtime type, or else by the nearest base type that has one; -1 if there is none.</summary>
    public int TypeOf(Type runtimeType) => known.TryGetValue(runtimeType, out var type) ? type : known.GetOrAdd(runtimeType, Find);

    public override Column<T> CreateColumn(IResponsePosition position) => new AbstractColumn<T>(site, isNonNull, position, this);

    private int Find(Type runtimeType)
    {
        for (var type = runtimeType; type is not null; type = type.BaseType)
        {
            var index = Array.FindIndex(types, candidate => candidate.ClrType == type);
            if (index >= 0)
            {
                return index;
            }
        }

        return -1;
    }
}

/// <summary>One object type among those an abstract value may have.</summary>
internal abstract class ConcretePlan<T>(Type clrType, ObjectPlan plan)
{
    public Type ClrType => clrType;

    public ObjectPlan Plan => plan;

    public abstract ConcreteSet<T> CreateSet(FieldSite site, IResponsePosition position);
}

/// <summary>One object type among those an abstract value may have, with its CLR type.</summary>
internal sealed class ConcretePlan<T, TConcrete>(ObjectPlan<TConcrete> plan) : ConcretePlan<T>(typeof(TConcrete), plan)
{
    public override ConcreteSet<T> CreateSet(FieldSite site, IResponsePosition position) =>
        new ConcreteSet<T, TConcrete>(plan.CreateSet(site, position));
}
