using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.Execution.Incremental;

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

    /// <summary>The value as <see cref="FieldFunction"/> hands it to another engine.</summary>
    /// <exception cref="UnrepresentableValueException">The scalar or enum cannot represent the value.</exception>
    public abstract object? Plain(T value);
}

/// <summary>A scalar or enum.</summary>
internal sealed class LeafOutput<T>(bool isNonNull, ScalarCodec<T> codec) : OutputBinding<T>
{
    public override ScalarCodec<T> Codec => codec;

    public override ValuePlan<T> Compile(PlanCompiler compiler, CollectedField field, FieldSite site) =>
        new LeafPlan<T>(site, isNonNull, codec);

    public override object? Plain(T value) => value is null ? null : PlainValue.Of(codec, value);
}

/// <summary>An object type.</summary>
internal sealed class ObjectOutput<T>(bool isNonNull, BoundObject<T> type) : OutputBinding<T>
{
    public override ValuePlan<T> Compile(PlanCompiler compiler, CollectedField field, FieldSite site) =>
        new ObjectValuePlan<T>(site, isNonNull, type.Compile(compiler, field.Parts));

    public override object? Plain(T value) => value;
}

/// <summary>An interface or union.</summary>
internal sealed class AbstractOutput<T>(bool isNonNull, string typeName, BoundObject[] types) : OutputBinding<T>
{
    public override ValuePlan<T> Compile(PlanCompiler compiler, CollectedField field, FieldSite site) =>
        new AbstractPlan<T>(site, isNonNull, typeName, Array.ConvertAll(types, type => type.CompileConcrete<T>(compiler, field.Parts)));

    public override object? Plain(T value) => value;
}

/// <summary>A list.</summary>
internal sealed class ListOutput<TList, TItem>(bool isNonNull, OutputBinding<TItem> item) : OutputBinding<TList>
{
    public override ValuePlan<TList> Compile(PlanCompiler compiler, CollectedField field, FieldSite site)
    {
        if (compiler.StreamOf(field) is not { } usage)
        {
            return new ListPlan<TList, TItem>(site, isNonNull, item.Compile(compiler, field, site), stream: null);
        }

        var streamed = compiler.Within([], () => item.Compile(compiler, field.AsStreamedItem(), site));
        var initial = compiler.IsDeferred ? item.Compile(compiler, field.AsItem(), site) : streamed;
        return new ListPlan<TList, TItem>(site, isNonNull, initial, new StreamPlan<TItem>(usage, streamed));
    }

    public override object? Plain(TList value) => value is IEnumerable<TItem> items ? items.Select(item.Plain).ToArray() : null;
}

/// <summary>The nullable form of a value type.</summary>
internal sealed class NullableOutput<T>(OutputBinding<T> inner) : OutputBinding<T?>
    where T : struct
{
    public override ScalarCodec<T?>? Codec => inner is LeafOutput<T> leaf ? new NullableCodec<T>(leaf.Codec) : null;

    public override ValuePlan<T?> Compile(PlanCompiler compiler, CollectedField field, FieldSite site) =>
        new NullablePlan<T>(site, inner.Compile(compiler, field, site));

    public override object? Plain(T? value) => value is { } present ? inner.Plain(present) : null;
}

/// <summary>A resolver that returns <c>object</c>, so that single rows can be exceptions.</summary>
internal sealed class UntypedOutput<T>(OutputBinding<T> inner) : OutputBinding<object?>
{
    public override ValuePlan<object?> Compile(PlanCompiler compiler, CollectedField field, FieldSite site) =>
        new UntypedPlan<T>(site, inner.Compile(compiler, field, site));

    public override object? Plain(object? value) => value is T typed ? inner.Plain(typed) : value;
}

/// <summary>A CLR type derived from the one the object type is bound to.</summary>
internal sealed class UpcastOutput<T, TBase>(OutputBinding<TBase> inner) : OutputBinding<T>
    where T : TBase
{
    public override ValuePlan<T> Compile(PlanCompiler compiler, CollectedField field, FieldSite site) =>
        new UpcastPlan<T, TBase>(site, inner.Compile(compiler, field, site));

    public override object? Plain(T value) => inner.Plain(value);
}
