using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.Binding;

/// <summary>How values of one CLR type become response values of one output type of the schema.</summary>
internal abstract class OutputBinding
{
}

/// <summary>How values of <typeparamref name="T"/> become response values of one output type of the schema.</summary>
internal abstract class OutputBinding<T> : OutputBinding
{
    /// <summary>The codec of a scalar or enum, which a property needs no column for; null for everything else.</summary>
    public virtual ScalarCodec<T>? Codec => null;

    public abstract ValuePlan<T> Compile(PlanCompiler compiler, CollectedField field, FieldSite site);
}

/// <summary>A scalar or enum.</summary>
internal sealed class LeafOutput<T>(bool isNonNull, ScalarCodec<T> codec) : OutputBinding<T>
{
    public override ScalarCodec<T> Codec => codec;

    public override ValuePlan<T> Compile(PlanCompiler compiler, CollectedField field, FieldSite site) =>
        new LeafPlan<T>(site, isNonNull, codec);
}

/// <summary>An object type.</summary>
internal sealed class ObjectOutput<T>(bool isNonNull, BoundObject<T> type) : OutputBinding<T>
{
    public override ValuePlan<T> Compile(PlanCompiler compiler, CollectedField field, FieldSite site) =>
        new ObjectValuePlan<T>(site, isNonNull, type.Compile(compiler, field.Parts));
}

/// <summary>An interface or union.</summary>
internal sealed class AbstractOutput<T>(bool isNonNull, string typeName, BoundObject[] types) : OutputBinding<T>
{
    public override ValuePlan<T> Compile(PlanCompiler compiler, CollectedField field, FieldSite site) =>
        new AbstractPlan<T>(site, isNonNull, typeName, Array.ConvertAll(types, type => type.CompileConcrete<T>(compiler, field.Parts)));
}

/// <summary>A list.</summary>
internal sealed class ListOutput<TList, TItem>(bool isNonNull, OutputBinding<TItem> item) : OutputBinding<TList>
{
    public override ValuePlan<TList> Compile(PlanCompiler compiler, CollectedField field, FieldSite site) =>
        new ListPlan<TList, TItem>(site, isNonNull, item.Compile(compiler, field, site));
}

/// <summary>The nullable form of a value type.</summary>
internal sealed class NullableOutput<T>(OutputBinding<T> inner) : OutputBinding<T?>
    where T : struct
{
    public override ScalarCodec<T?>? Codec => inner is LeafOutput<T> leaf ? new NullableCodec<T>(leaf.Codec) : null;

    public override ValuePlan<T?> Compile(PlanCompiler compiler, CollectedField field, FieldSite site) =>
        new NullablePlan<T>(site, inner.Compile(compiler, field, site));
}

/// <summary>A resolver that returns <c>object</c>, so that single rows can be exceptions.</summary>
internal sealed class UntypedOutput<T>(OutputBinding<T> inner) : OutputBinding<object?>
{
    public override ValuePlan<object?> Compile(PlanCompiler compiler, CollectedField field, FieldSite site) =>
        new UntypedPlan<T>(site, inner.Compile(compiler, field, site));
}

/// <summary>A CLR type derived from the one the object type is bound to.</summary>
internal sealed class UpcastOutput<T, TBase>(OutputBinding<TBase> inner) : OutputBinding<T>
    where T : TBase
{
    public override ValuePlan<T> Compile(PlanCompiler compiler, CollectedField field, FieldSite site) =>
        new UpcastPlan<T, TBase>(site, inner.Compile(compiler, field, site));
}
