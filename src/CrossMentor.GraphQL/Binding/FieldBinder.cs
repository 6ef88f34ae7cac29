using System.Reflection;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Binding;

/// <summary>Binds the fields of one object type after the other, each to its method or else its property.</summary>
internal sealed class FieldBinder(
    Schema schema, ResolverCatalogue resolvers, OutputBinder outputs, ParameterBinder parameters, GuardBinder guards, BindingProblems problems)
{
    /// <summary>Binds all fields of a type whose values have a CLR type.</summary>
    public void BindFields<T>(BoundObject<T> bound)
    {
        bound.Guards = guards.Of(bound.Type);
        foreach (var field in bound.Type.Fields)
        {
            var coordinate = $"{bound.Type.Name}.{field.Name}";
            var fieldGuards = guards.Of(bound.Type, field);
            if (resolvers.Find(typeof(T), field, coordinate) is { } method)
            {
                BindMethod(bound, field, method, fieldGuards, coordinate);
            }
            else if (ClrTypeTable.PropertyOf(typeof(T), field.Name) is { } property)
            {
                BindProperty(bound, field, property, fieldGuards, coordinate);
            }
            else
            {
                problems.Add(coordinate, $"has no resolver, and {ClrShapes.Show(typeof(T))} has no property {ClrShapes.PascalCase(field.Name)}");
            }
        }
    }

    /// <summary>Binds all fields of a root type, which has methods only.</summary>
    public void BindRoot(BoundObject<RootValue> bound, OperationType operation)
    {
        bound.Guards = guards.Of(bound.Type);
        foreach (var field in bound.Type.Fields)
        {
            var coordinate = $"{bound.Type.Name}.{field.Name}";
            var method = resolvers.FindRoot(operation, field, coordinate, RootFields.IsAmbiguous(schema, field.Name));
            if (method is null)
            {
                problems.Add(coordinate, "has no resolver");
            }
            else if (operation == OperationType.Subscription)
            {
                BindStream(bound, field, method, guards.Of(bound.Type, field), coordinate);
            }
            else
            {
                BindMethod(bound, field, method, guards.Of(bound.Type, field), coordinate);
            }
        }
    }

    private void BindStream(
        BoundObject<RootValue> bound, OutputField field, ResolverMethod method, BoundGuard[] fieldGuards, string coordinate)
    {
        if (method.StreamItem is null)
        {
            problems.Add(coordinate, $"{method.Place} returns {ClrShapes.Show(method.Returned)}, but a subscription's resolver returns IAsyncEnumerable<T>");
            return;
        }

        var bindings = parameters.Bind(method, field, coordinate);
        if (outputs.Bind(field.Type, method.StreamItem, coordinate) is { } output && bindings is not null)
        {
            bound.Add(Generic.Call<BoundField<RootValue>>(
                typeof(FieldBinder), nameof(FromStream), [method.StreamItem, method.Returned], field, method, fieldGuards, bindings, output));
        }
    }

    private static BoundEventField<T> FromStream<T, TStream>(
        OutputField field, ResolverMethod method, BoundGuard[] fieldGuards, BoundParameter[] bindings, OutputBinding<T> output)
        where TStream : IAsyncEnumerable<T> =>
        new(field, fieldGuards, MethodCompiler.Stream<T, TStream>(method), bindings, output);

    private void BindProperty<TParent>(
        BoundObject<TParent> bound, OutputField field, PropertyInfo property, BoundGuard[] fieldGuards, string coordinate)
    {
        if (field.Arguments.Length > 0)
        {
            problems.Add(coordinate, "has arguments, so it needs a resolver; a property cannot take them");
            return;
        }

        if (outputs.Bind(field.Type, property.PropertyType, coordinate) is { } output)
        {
            bound.Add(Generic.Call<BoundField<TParent>>(
                typeof(FieldBinder), nameof(FromProperty), [typeof(TParent), property.PropertyType], field, property, fieldGuards, output));
        }
    }

    private static BoundField<TParent> FromProperty<TParent, T>(
        OutputField field, PropertyInfo property, BoundGuard[] fieldGuards, OutputBinding<T> output)
    {
        var read = new PropertyReader<TParent, T>(property, MethodCompiler.Property<TParent, T>(property));
        return output.Codec is { } codec
            ? new BoundLeafProperty<TParent, T>(field, fieldGuards, read, codec)
            : new BoundValueField<TParent, T>(field, fieldGuards, new PropertyResolver<TParent, T>(read), [], output);
    }

    private void BindMethod<TParent>(
        BoundObject<TParent> bound, OutputField field, ResolverMethod method, BoundGuard[] fieldGuards, string coordinate)
    {
        var bindings = parameters.Bind(method, field, coordinate);
        if (method.Result is not { } result
            || outputs.Bind(field.Type, result, coordinate) is not { } output
            || bindings is null)
        {
            return;
        }

        bound.Add(method.IsSet
            ? Generic.Call<BoundField<TParent>>(
                typeof(FieldBinder), nameof(FromSetMethod), [typeof(TParent), result, method.Returned], field, method, fieldGuards, bindings, output)
            : Generic.Call<BoundField<TParent>>(
                typeof(FieldBinder), nameof(FromMethod), [typeof(TParent), result], field, method, fieldGuards, bindings, output));
    }

    private static BoundValueField<TParent, T> FromMethod<TParent, T>(
        OutputField field, ResolverMethod method, BoundGuard[] fieldGuards, BoundParameter[] bindings, OutputBinding<T> output) =>
        new(field, fieldGuards, MethodCompiler.PerObject<TParent, T>(method), bindings, output);

    private static BoundValueField<TParent, T> FromSetMethod<TParent, T, TList>(
        OutputField field, ResolverMethod method, BoundGuard[] fieldGuards, BoundParameter[] bindings, OutputBinding<T> output)
        where TList : IReadOnlyList<T> =>
        new(field, fieldGuards, MethodCompiler.PerSet<TParent, T, TList>(method), bindings, output);
}
