using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Binding;

/// <summary>Decides how CLR types become output types of the schema.</summary>
internal sealed class OutputBinder(
    Schema schema, ClrTypeTable clrTypes, ScalarTable scalars, IReadOnlyDictionary<ObjectType, BoundObject> objects, BindingProblems problems)
{
    /// <summary>The binding, or null if the two types do not fit; the problem is then reported.</summary>
    public OutputBinding? Bind(SchemaType type, Type clrType, string place)
    {
        if (Nullable.GetUnderlyingType(clrType) is { } underlying)
        {
            if (type.IsNonNull)
            {
                problems.Add(place, $"{type} may not be null, but {ClrShapes.Show(clrType)} may; use {ClrShapes.Show(underlying)}");
                return null;
            }

            return Wrap(typeof(NullableOutput<>), [underlying], Bind(type, underlying, place));
        }

        if (clrType == typeof(object) && type.Nullable is not (InterfaceType or UnionType))
        {
            return BindUntyped(type, place);
        }

        return type.Nullable switch
        {
            ListType list => BindList(type, list, clrType, place),
            ObjectType target => BindObject(type, target, clrType, place),
            CompositeType target => BindAbstract(type, target, clrType, place),
            _ => BindLeaf(type, clrType, place),
        };
    }

    private static OutputBinding? Wrap(Type definition, Type[] types, OutputBinding? inner) =>
        inner is null ? null : Generic.Create<OutputBinding>(definition, types, inner);

    private OutputBinding? BindUntyped(SchemaType type, string place)
    {
        if (NaturalType(type) is { } natural)
        {
            return Wrap(typeof(UntypedOutput<>), [natural], Bind(type, natural, place));
        }

        problems.Add(place, $"returns object, but nothing says which CLR type {type.Named} has");
        return null;
    }

    private OutputBinding? BindLeaf(SchemaType type, Type clrType, string place)
    {
        var codec = type.Named is EnumType enumeration
            ? clrTypes.IsNamedAfter(clrType, enumeration.Name) ? scalars.Find(enumeration, clrType) : null
            : scalars.Find(type.Named.Name, clrType);
        if (codec is null)
        {
            problems.Add(place, type.Named is EnumType
                ? $"expects a CLR enum {type.Named} with all its values, not {ClrShapes.Show(clrType)}"
                : $"no codec writes {ClrShapes.Show(clrType)} as {type.Named}");
            return null;
        }

        return Generic.Create<OutputBinding>(typeof(LeafOutput<>), [clrType], type.IsNonNull, codec);
    }

    private OutputBinding? BindList(SchemaType type, ListType list, Type clrType, string place)
    {
        if (ClrShapes.ItemOf(clrType) is not { } itemType)
        {
            problems.Add(place, $"expects a list for {type}, not {ClrShapes.Show(clrType)}");
            return null;
        }

        var item = Bind(list.Item, itemType, place);
        return item is null ? null : Generic.Create<OutputBinding>(typeof(ListOutput<,>), [clrType, itemType], type.IsNonNull, item);
    }

    private OutputBinding? BindObject(SchemaType type, ObjectType target, Type clrType, string place)
    {
        if (!objects.TryGetValue(target, out var bound))
        {
            // The missing CLR type is a problem already, or the target is a root type, which no resolver can return.
            if (clrTypes.IsRoot(target))
            {
                problems.Add(place, $"returns the root type {target}, which has no values");
            }

            return null;
        }

        if (bound.ClrType != clrType && (clrType.IsValueType || !bound.ClrType.IsAssignableFrom(clrType)))
        {
            problems.Add(place, $"returns {ClrShapes.Show(clrType)}, but {target} is bound to {ClrShapes.Show(bound.ClrType)}");
            return null;
        }

        var output = Generic.Create<OutputBinding>(typeof(ObjectOutput<>), [bound.ClrType], type.IsNonNull, bound);
        return bound.ClrType == clrType ? output : Wrap(typeof(UpcastOutput<,>), [clrType, bound.ClrType], output);
    }

    private OutputBinding? BindAbstract(SchemaType type, CompositeType target, Type clrType, string place)
    {
        var possible = schema.PossibleTypes(target)
            .Select(candidate => objects.GetValueOrDefault(candidate))
            .OfType<BoundObject>()
            .Where(candidate => clrType.IsAssignableFrom(candidate.ClrType))
            .ToArray();
        if (possible.Length == 0 || clrType.IsValueType)
        {
            problems.Add(place, $"returns {ClrShapes.Show(clrType)}, which none of the types of {target} can be");
            return null;
        }

        return Generic.Create<OutputBinding>(typeof(AbstractOutput<>), [clrType], type.IsNonNull, target.Name, possible);
    }

    /// <summary>What stands in an <c>object</c> of a resolver that wants to fail single rows.</summary>
    private Type? NaturalType(SchemaType type) => type.Nullable switch
    {
        ListType list => NaturalType(list.Item) is { } item ? typeof(IEnumerable<>).MakeGenericType(item) : null,
        ObjectType target => clrTypes.Of(target),
        CompositeType => typeof(object),
        EnumType enumeration => clrTypes.ByName(enumeration.Name),
        _ => scalars.NaturalType(type.Named.Name),
    };
}
