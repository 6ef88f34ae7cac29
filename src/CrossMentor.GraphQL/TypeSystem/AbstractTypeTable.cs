using System.Collections.Immutable;

namespace CrossMentor.GraphQL.TypeSystem;

/// <summary>Which types implement which interface or belong to which union, worked out once for a schema.</summary>
internal sealed class AbstractTypeTable
{
    private readonly Dictionary<CompositeType, ImmutableArray<ObjectType>> possibleTypes = [];
    private readonly Dictionary<InterfaceType, ImmutableArray<InterfaceType>> interfaceImplementations = [];
    private readonly HashSet<(CompositeType Abstract, NamedType Sub)> subTypes = [];

    public AbstractTypeTable(ImmutableArray<NamedType> types)
    {
        var objects = new Dictionary<InterfaceType, List<ObjectType>>();
        var interfaces = new Dictionary<InterfaceType, List<InterfaceType>>();
        foreach (var type in types)
        {
            switch (type)
            {
                case UnionType union:
                    AddUnion(union);
                    break;
                case ObjectType implementation:
                    AddImplementation(implementation, objects);
                    break;
                case InterfaceType implementation:
                    AddImplementation(implementation, interfaces);
                    break;
            }
        }

        foreach (var type in types.OfType<InterfaceType>())
        {
            possibleTypes[type] = objects.TryGetValue(type, out var implementing) ? [.. implementing] : [];
            interfaceImplementations[type] = interfaces.TryGetValue(type, out var extending) ? [.. extending] : [];
        }
    }

    public ImmutableArray<ObjectType> PossibleTypes(CompositeType type) =>
        type is ObjectType single ? [single] : possibleTypes.GetValueOrDefault(type, []);

    public ImmutableArray<ObjectType> ObjectImplementations(InterfaceType type) => possibleTypes.GetValueOrDefault(type, []);

    public ImmutableArray<InterfaceType> InterfaceImplementations(InterfaceType type) =>
        interfaceImplementations.GetValueOrDefault(type, []);

    public bool IsSubType(CompositeType abstractType, NamedType maybeSubType) => subTypes.Contains((abstractType, maybeSubType));

    public bool IsSubTypeOf(SchemaType maybeSubType, SchemaType superType)
    {
        if (maybeSubType == superType)
        {
            return true;
        }

        return (maybeSubType, superType) switch
        {
            (NonNullType sub, NonNullType super) => IsSubTypeOf(sub.Inner, super.Inner),
            (NonNullType sub, _) => IsSubTypeOf(sub.Inner, superType),
            (ListType sub, ListType super) => IsSubTypeOf(sub.Item, super.Item),
            (NamedType sub, CompositeType super) => IsSubType(super, sub),
            _ => false,
        };
    }

    public bool Overlap(CompositeType first, CompositeType second)
    {
        if (first == second)
        {
            return true;
        }

        if (first is ObjectType single)
        {
            return IsSubType(second, single);
        }

        foreach (var type in PossibleTypes(first))
        {
            if (type == second || IsSubType(second, type))
            {
                return true;
            }
        }

        return false;
    }

    private void AddUnion(UnionType union)
    {
        possibleTypes[union] = union.Members;
        foreach (var member in union.Members)
        {
            subTypes.Add((union, member));
        }
    }

    private void AddImplementation<T>(T implementation, Dictionary<InterfaceType, List<T>> implementations)
        where T : FieldedType
    {
        foreach (var type in implementation.Interfaces)
        {
            subTypes.Add((type, implementation));
            if (!implementations.TryGetValue(type, out var list))
            {
                implementations[type] = list = [];
            }

            list.Add(implementation);
        }
    }
}
