using System.Reflection;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Binding;

/// <summary>
/// Which CLR type the values of each object type have: what the host says; or else what resolvers and properties return, if its name is
/// right; or else the one type of that name in the model assemblies.
/// </summary>
internal sealed class ClrTypeTable
{
    private readonly Schema schema;
    private readonly BindingOptions options;
    private readonly ResolverCatalogue resolvers;
    private readonly BindingProblems problems;
    private readonly Dictionary<string, List<Type>> modelTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<ObjectType, Type> objects = [];
    private readonly Queue<ObjectType> unvisited = new();

    public ClrTypeTable(Schema schema, BindingOptions options, ResolverCatalogue resolvers, BindingProblems problems)
    {
        this.schema = schema;
        this.options = options;
        this.resolvers = resolvers;
        this.problems = problems;
        IndexModels();
        AssignObjects();
        ReportShared();
    }

    public Type? Of(ObjectType type) => objects.GetValueOrDefault(type);

    public bool IsRoot(NamedType type) => type == schema.QueryType || type == schema.MutationType || type == schema.SubscriptionType;

    /// <summary>The CLR type for an enum or input object that nothing mentions more closely.</summary>
    public Type? ByName(string name) => options.TypeMap.TryGetValue(name, out var mapped)
        ? mapped
        : modelTypes.TryGetValue(name, out var found) && found.Count == 1 ? found[0] : null;

    /// <summary>True if the CLR type may stand for the schema's type: by the host's map, or by its name.</summary>
    public bool IsNamedAfter(Type clrType, string name) =>
        options.TypeMap.TryGetValue(name, out var mapped) ? mapped == clrType : NameOf(clrType) == name;

    public static PropertyInfo? PropertyOf(Type clrType, string fieldName)
    {
        var name = ClrShapes.PascalCase(fieldName);
        const BindingFlags Flags = BindingFlags.Public | BindingFlags.Instance;
        return clrType.GetInterfaces().Where(_ => clrType.IsInterface).Prepend(clrType)
            .Select(type => type.GetProperties(Flags).FirstOrDefault(property =>
                property.Name == name && property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0))
            .FirstOrDefault(property => property is not null);
    }

    /// <summary>The schema's name of a CLR type: <c>Connection&lt;Pair&gt;</c> is <c>PairConnection</c>.</summary>
    private string NameOf(Type clrType)
    {
        foreach (var (name, mapped) in options.TypeMap)
        {
            if (mapped == clrType)
            {
                return name;
            }
        }

        return clrType.IsGenericType
            ? string.Concat(clrType.GetGenericArguments().Select(NameOf)) + clrType.Name.Split('`')[0]
            : clrType.Name;
    }

    private void IndexModels()
    {
        var types = options.ModelAssemblies.Distinct().SelectMany(assembly => assembly.GetTypes());
        foreach (var type in types.Where(type => type.IsVisible && !type.IsGenericTypeDefinition && !(type.IsAbstract && type.IsSealed)))
        {
            if (!modelTypes.TryGetValue(type.Name, out var named))
            {
                modelTypes[type.Name] = named = [];
            }

            named.Add(type);
        }
    }

    private void AssignObjects()
    {
        var types = schema.Types.OfType<ObjectType>().Where(type => !IsRoot(type)).ToArray();
        foreach (var type in types)
        {
            if (options.TypeMap.TryGetValue(type.Name, out var mapped))
            {
                Assign(type, mapped);
            }
        }

        foreach (var operation in Enum.GetValues<OperationType>())
        {
            FlowFromRoot(operation);
        }

        VisitAssigned();
        foreach (var type in types.Where(type => !objects.ContainsKey(type)))
        {
            // Assigning one type can reach another, so each is looked at again in its turn.
            if (!objects.ContainsKey(type) && modelTypes.TryGetValue(type.Name, out var named) && named.Count == 1)
            {
                Assign(type, named[0]);
                VisitAssigned();
            }
        }

        foreach (var type in types.Where(type => !objects.ContainsKey(type)))
        {
            problems.Add(type.Name, modelTypes.TryGetValue(type.Name, out var named)
                ? $"several CLR types have this name ({string.Join(", ", named.Select(candidate => candidate.FullName))}); say which in TypeMap"
                : "no CLR type has this name, and no resolver returns one");
        }
    }

    private void FlowFromRoot(OperationType operation)
    {
        if (!schema.TryGetRootType(operation, out var root))
        {
            return;
        }

        foreach (var field in root.Fields)
        {
            var method = resolvers.FindRoot(operation, field, $"{root.Name}.{field.Name}", RootFields.IsAmbiguous(schema, field.Name));
            Flow(field.Type, operation == OperationType.Subscription ? method?.StreamItem : method?.Result);
        }
    }

    private void VisitAssigned()
    {
        while (unvisited.TryDequeue(out var type))
        {
            var clrType = objects[type];
            foreach (var field in type.Fields)
            {
                var method = resolvers.Find(clrType, field, $"{type.Name}.{field.Name}");
                Flow(field.Type, method is null ? PropertyOf(clrType, field.Name)?.PropertyType : method.Result);
            }
        }
    }

    private void Flow(SchemaType type, Type? clrType)
    {
        if (clrType is null)
        {
            return;
        }

        switch (type.Nullable)
        {
            case ListType list:
                Flow(list.Item, ClrShapes.ItemOf(clrType));
                break;
            case ObjectType target when !objects.ContainsKey(target) && !IsRoot(target):
                var value = ClrShapes.WithoutNullable(clrType);
                if (IsNamedAfter(value, target.Name))
                {
                    Assign(target, value);
                }

                break;
        }
    }

    private void Assign(ObjectType type, Type clrType)
    {
        objects[type] = clrType;
        unvisited.Enqueue(type);
    }

    private void ReportShared()
    {
        foreach (var shared in objects.GroupBy(pair => pair.Value).Where(group => group.Count() > 1))
        {
            problems.Add(ClrShapes.Show(shared.Key), $"is bound to several types: {string.Join(", ", shared.Select(pair => pair.Key.Name))}");
        }
    }
}
