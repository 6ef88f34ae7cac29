using System.Diagnostics;
using CrossMentor.GraphQL.Cost;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.Execution.Incremental;
using CrossMentor.GraphQL.Execution.Writers;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Binding;

/// <summary>An object type of the schema with the CLR type of its values.</summary>
internal abstract class BoundObject(ObjectType type, Type clrType)
{
    public ObjectType Type => type;

    public Type ClrType => clrType;

    public BoundGuard[] Guards { get; set; } = [];

    /// <summary>The functions behind the type's own fields, for another engine.</summary>
    public abstract IEnumerable<BoundFunction> Functions { get; }

    /// <summary>The plan of the type's part in a selection on an abstract type whose values are of <typeparamref name="TAbstract"/>.</summary>
    public abstract ConcretePlan<TAbstract> CompileConcrete<TAbstract>(PlanCompiler compiler, IEnumerable<SelectionPart> parts);
}

/// <summary>An object type of the schema whose values are of <typeparamref name="T"/>. Complete once binding has ended.</summary>
internal sealed class BoundObject<T>(ObjectType type) : BoundObject(type, typeof(T))
{
    private readonly Dictionary<string, BoundField<T>> fields = new(StringComparer.Ordinal);

    // Introspection is the engine's own business: another engine brings its own.
    public override IEnumerable<BoundFunction> Functions => fields.Values
        .Where(bound => !bound.Definition.Name.StartsWith("__", StringComparison.Ordinal))
        .Select(bound => bound.ToFunction(Type));

    public void Add(BoundField<T> field) => fields.Add(field.Definition.Name, field);

    public ObjectPlan<T> Compile(PlanCompiler compiler, IEnumerable<SelectionPart> parts)
    {
        var selection = compiler.Collect(Type, parts);
        var order = compiler.OrderOf(selection.Fields);
        var plan = new ObjectPlan<T>(
            [.. selection.Fields.Select(field => Compile(compiler, field))], order, Guards, CostModel.WeightOf(Type))
        {
            Deferral = CompileDeferral(compiler, selection),
        };
        plan.Writers = WriterSource<T>.For(plan, compiler.WriterAfter);
        return plan;
    }

    public override ConcretePlan<TAbstract> CompileConcrete<TAbstract>(PlanCompiler compiler, IEnumerable<SelectionPart> parts) =>
        new ConcretePlan<TAbstract, T>(Compile(compiler, parts));

    /// <summary>Guards of the type are not asked again: only objects that they have shown have deferred fields.</summary>
    private ObjectDeferral<T>? CompileDeferral(PlanCompiler compiler, CollectedSelection selection)
    {
        if (!selection.IsDeferring)
        {
            return null;
        }

        var groups = selection.Deferred.Select(group => new DeferredGroup<T>(
            group.Usages,
            compiler.Within(group.Usages, () => new ObjectPlan<T>([.. group.Fields.Select(field => Compile(compiler, field))], order: null, guards: [], typeWeight: 0))));
        return new ObjectDeferral<T>([.. selection.NewDeferrals], [.. groups]);
    }

    private FieldPlan<T> Compile(PlanCompiler compiler, CollectedField field)
    {
        var site = compiler.SiteOf(Type, field);
        if (!fields.TryGetValue(field.Definition.Name, out var bound))
        {
            return field.Definition.Name == "__typename"
                ? new TypeNameField<T>(site)
                : throw new UnreachableException($"Binding has left out {site.Coordinate}.");
        }

        var plan = bound.Compile(compiler, field, site);
        return bound.Guards.Length == 0 ? plan : new GuardedField<T>(plan, bound.Guards);
    }
}
