using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.Subscriptions;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Binding;

/// <summary>A field of an object type with the function or property that gives its values.</summary>
internal abstract class BoundField<TParent>(OutputField definition, BoundGuard[] guards)
{
    public OutputField Definition => definition;

    public BoundGuard[] Guards => guards;

    public abstract FieldPlan<TParent> Compile(PlanCompiler compiler, CollectedField field, FieldSite site);

    /// <summary>The function alone, for another engine: a <see cref="FieldFunction"/>, or an <see cref="EventFunction"/> for a stream of events.</summary>
    public abstract BoundFunction ToFunction(ObjectType type);
}

/// <summary>A leaf field that is a property of its parent.</summary>
internal sealed class BoundLeafProperty<TParent, T>(
    OutputField definition, BoundGuard[] guards, PropertyReader<TParent, T> property, ScalarCodec<T> codec)
    : BoundField<TParent>(definition, guards)
{
    public override FieldPlan<TParent> Compile(PlanCompiler compiler, CollectedField field, FieldSite site) =>
        new LeafPropertyField<TParent, T>(site, Definition.Type.IsNonNull, property, codec);

    public override FieldFunction ToFunction(ObjectType type) => new FieldFunction<TParent, T>(
        type, this, new PropertyResolver<TParent, T>(property), [], new LeafOutput<T>(Definition.Type.IsNonNull, codec));
}

/// <summary>A field whose values are completed in a column.</summary>
internal sealed class BoundValueField<TParent, T>(
    OutputField definition, BoundGuard[] guards, Resolver<TParent, T> resolver, BoundParameter[] parameters, OutputBinding<T> output)
    : BoundField<TParent>(definition, guards)
{
    public override FieldPlan<TParent> Compile(PlanCompiler compiler, CollectedField field, FieldSite site)
    {
        var values = output.Compile(compiler, field, site);
        if (resolver is PropertyResolver<TParent, T> property && values is ObjectValuePlan<T> { Plan.IsInline: true } objects)
        {
            return new ObjectPropertyField<TParent, T>(site, objects.IsNonNull, property.Property, objects.Plan);
        }

        var paths = new SelectionPaths();
        var arguments = compiler.ArgumentsOf(parameters, field, paths);
        var plan = new ValueField<TParent, T>(site, resolver, arguments, values);
        if (Array.Exists(parameters, parameter => parameter is BoundParameter.OfSelection))
        {
            paths.Fill(plan.Children);
        }

        return plan;
    }

    public override FieldFunction ToFunction(ObjectType type) => new FieldFunction<TParent, T>(type, this, resolver, parameters, output);
}

/// <summary>The root field of a subscription: a stream of values, each completed as the field's value of one event.</summary>
internal sealed class BoundEventField<T>(
    OutputField definition,
    BoundGuard[] guards,
    Func<object?[], CancellationToken, ValueTask<IAsyncEnumerable<T>>> method,
    BoundParameter[] parameters,
    OutputBinding<T> output)
    : BoundField<RootValue>(definition, guards)
{
    public override FieldPlan<RootValue> Compile(PlanCompiler compiler, CollectedField field, FieldSite site)
    {
        var paths = new SelectionPaths();
        var arguments = compiler.ArgumentsOf(parameters, field, paths);
        var plan = new EventField<T>(site, method, arguments, output.Compile(compiler, field, site));
        if (Array.Exists(parameters, parameter => parameter is BoundParameter.OfSelection))
        {
            paths.Fill(plan.Children);
        }

        return plan;
    }

    public override EventFunction ToFunction(ObjectType type) => new EventFunction<T>(type, this, method, parameters, output);
}
