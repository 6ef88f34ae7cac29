using System.Linq.Expressions;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Binding;

/// <summary>
/// Binds an input object to a map of its fields: for inputs whose fields are looked up by name, such as filters, so that a field more in
/// the schema needs no property more. Only fields that a client wrote, or that have a default, are in the map.
/// </summary>
/// <remarks>
/// Inside a map, scalars have the CLR type of their codec, enums that of their name, lists are arrays, and input objects are maps again.
/// A class of the input's name takes part if its constructor takes the map.
/// </remarks>
internal sealed class InputMapBinder(InputBinder inputs, ClrTypeTable clrTypes, ScalarTable scalars, BindingProblems problems)
{
    private static readonly Type MapType = typeof(IReadOnlyDictionary<string, object?>);

    private readonly Dictionary<InputObjectType, ObjectInputConstruction<IReadOnlyDictionary<string, object?>>> maps = [];

    public InputBinding Make(SchemaType type, InputObjectType input, Type clrType)
    {
        var map = MapOf(input);
        return clrType == MapType
            ? new ObjectInput<IReadOnlyDictionary<string, object?>>(type, map)
            : Generic.Call<InputBinding>(typeof(InputMapBinder), nameof(Wrap), [clrType], type, map);
    }

    private static WrappedInput<T> Wrap<T>(SchemaType type, ObjectInputConstruction<IReadOnlyDictionary<string, object?>> map)
    {
        var fields = Expression.Parameter(MapType, "fields");
        var create = Expression.Lambda<Func<IReadOnlyDictionary<string, object?>, T>>(Expression.New(typeof(T).GetConstructor([MapType])!, fields), fields);
        return new(type, new ObjectInput<IReadOnlyDictionary<string, object?>>(type, map), create.Compile());
    }

    private ObjectInputConstruction<IReadOnlyDictionary<string, object?>> MapOf(InputObjectType input)
    {
        if (!maps.TryGetValue(input, out var map))
        {
            // Known before it is complete: the fields of an input object may be of its own type.
            maps[input] = map = new();
            var fields = new List<BoundInputField>();
            foreach (var field in input.Fields)
            {
                var place = $"{input.Name}.{field.Name}";
                if (NaturalType(field.Type, place) is { } clrType && inputs.Bind(field.Type, clrType, place) is { } binding)
                {
                    fields.Add(new BoundInputField(field, binding));
                }
            }

            var names = fields.ConvertAll(field => field.Field.Name);
            map.Fields = [.. fields];
            map.Create = values => Present(names, values);
        }

        return map;
    }

    private static Dictionary<string, object?> Present(List<string> names, object?[] values)
    {
        var present = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var index = 0; index < values.Length; index++)
        {
            if (values[index] is not AbsentInput)
            {
                present.Add(names[index], values[index]);
            }
        }

        return present;
    }

    private Type? NaturalType(SchemaType type, string place)
    {
        var named = type.Nullable switch
        {
            ListType list => NaturalType(list.Item, place)?.MakeArrayType(),
            InputObjectType => MapType,
            EnumType enumeration => clrTypes.ByName(enumeration.Name),
            _ => scalars.NaturalType(type.Named.Name),
        };
        if (named is null)
        {
            problems.Add(place, $"no CLR type is known for {type.Named}");
        }

        return named is { IsValueType: true } && !type.IsNonNull ? typeof(Nullable<>).MakeGenericType(named) : named;
    }

    private sealed class WrappedInput<T>(
        SchemaType type, ObjectInput<IReadOnlyDictionary<string, object?>> map, Func<IReadOnlyDictionary<string, object?>, T> create)
        : InputBinding<T>(type)
    {
        protected override bool TryReadValue(in InputNode node, InputReading reading, out T value)
        {
            var isRead = map.TryRead(node, reading, out var fields);
            value = isRead ? create(fields) : default!;
            return isRead;
        }
    }
}
