using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.Introspection;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Binding;

/// <summary>Binds a schema, step by step, and gives up only at the end, with every problem found.</summary>
internal sealed class SchemaBinder
{
    private readonly Schema schema;
    private readonly BindingOptions options;
    private readonly BindingProblems problems = new();

    public SchemaBinder(Schema schema, BindingOptions options)
    {
        this.schema = schema;
        this.options = WithIntrospection(options);
    }

    public ExecutableSchema Bind()
    {
        var resolvers = new ResolverCatalogue(options.ResolverClasses, problems);
        var clrTypes = new ClrTypeTable(schema, options, resolvers, problems);
        var scalars = new ScalarTable(options, problems);
        var objects = MakeObjects(clrTypes);
        var outputs = new OutputBinder(schema, clrTypes, scalars, objects, problems);
        var parameters = new ParameterBinder(schema, new InputBinder(clrTypes, scalars, problems), options.IsService, problems);
        var fields = new FieldBinder(schema, resolvers, outputs, parameters, new GuardBinder(schema, options.Guards, problems), problems);
        foreach (var bound in objects.Values)
        {
            Generic.Call<object?>(typeof(SchemaBinder), nameof(BindFields), [bound.ClrType], fields, bound);
        }

        var roots = BindRoots(fields, outputs);
        CheckDirectives();
        resolvers.ReportUnused();
        var defaults = scalars.Defaults(schema);
        return problems.List.Count == 0
            ? new ExecutableSchema(schema, roots, [.. objects.Values], defaults, options.AllowsIntrospection)
            : throw new BindingException(problems.List);
    }

    /// <summary>Introspection is bound as everything else is: its resolvers and types join those of the host.</summary>
    private static BindingOptions WithIntrospection(BindingOptions options)
    {
        var all = new BindingOptions { IsService = options.IsService, AllowsIntrospection = options.AllowsIntrospection };
        Append(all.ResolverClasses, options.ResolverClasses.Append(typeof(IntrospectionResolvers)));
        Append(all.ModelAssemblies, options.ModelAssemblies);
        Append(all.Scalars, options.Scalars);
        Append(all.ScalarSources, options.ScalarSources);
        Append(all.Guards, options.Guards);
        foreach (var (name, type) in options.TypeMap.Concat(IntrospectionResolvers.Types))
        {
            all.TypeMap[name] = type;
        }

        return all;
    }

    private static void Append<T>(IList<T> target, IEnumerable<T> source)
    {
        foreach (var item in source)
        {
            target.Add(item);
        }
    }

    private static object? BindFields<T>(FieldBinder fields, BoundObject<T> bound)
    {
        fields.BindFields(bound);
        return null;
    }

    private Dictionary<ObjectType, BoundObject> MakeObjects(ClrTypeTable clrTypes)
    {
        var objects = new Dictionary<ObjectType, BoundObject>();
        foreach (var type in schema.Types.OfType<ObjectType>())
        {
            if (clrTypes.Of(type) is { } clrType)
            {
                objects[type] = Generic.Create<BoundObject>(typeof(BoundObject<>), [clrType], type);
            }
        }

        return objects;
    }

    private Dictionary<OperationType, BoundObject<RootValue>> BindRoots(FieldBinder fields, OutputBinder outputs)
    {
        var roots = new Dictionary<OperationType, BoundObject<RootValue>>();
        foreach (var operation in Enum.GetValues<OperationType>())
        {
            if (schema.TryGetRootType(operation, out var type))
            {
                var root = new BoundObject<RootValue>(type);
                fields.BindRoot(root, operation);
                roots[operation] = root;
            }
        }

        IntrospectionRoot.AddTo(roots[OperationType.Query], schema, outputs);
        return roots;
    }

    private void CheckDirectives()
    {
        foreach (var registration in options.Guards.Where(registration => !schema.TryGetDirective(registration.Directive, out _)))
        {
            problems.Add($"@{registration.Directive}", "a guard is registered for it, but the schema does not define it");
        }

        CheckIncremental("defer", "if: Boolean!", "label: String");
        CheckIncremental("stream", "if: Boolean!", "label: String", "initialCount: Int!");
    }

    /// <summary>A schema need not offer the directives of incremental delivery, but if it does, they are those of the proposal.</summary>
    private void CheckIncremental(string name, params string[] arguments)
    {
        if (schema.TryGetDirective(name, out var directive)
            && !directive.Arguments.Select(argument => $"{argument.Name}: {argument.Type}").Order(StringComparer.Ordinal)
                .SequenceEqual(arguments.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            problems.Add($"@{name}", $"expects the arguments ({string.Join(", ", arguments)})");
        }
    }
}
