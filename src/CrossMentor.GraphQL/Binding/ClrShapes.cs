namespace CrossMentor.GraphQL.Binding;

/// <summary>Questions about CLR types that binding asks everywhere.</summary>
internal static class ClrShapes
{
    /// <summary>The type of a list's items; null if the type is no list. Text is no list of characters.</summary>
    public static Type? ItemOf(Type type)
    {
        if (type == typeof(string))
        {
            return null;
        }

        return type.IsArray ? type.GetElementType() : ArgumentOf(type, typeof(IEnumerable<>));
    }

    /// <summary>The argument with which a type is or implements a generic interface of one parameter; null if it is not, or in several ways.</summary>
    public static Type? ArgumentOf(Type type, Type genericInterface)
    {
        Type? found = null;
        foreach (var candidate in type.GetInterfaces().Prepend(type))
        {
            if (!candidate.IsGenericType || candidate.GetGenericTypeDefinition() != genericInterface)
            {
                continue;
            }

            var argument = candidate.GetGenericArguments()[0];
            if (found is not null && found != argument)
            {
                return null;
            }

            found = argument;
        }

        return found;
    }

    /// <summary>The value type inside a nullable one, or else the type itself.</summary>
    public static Type WithoutNullable(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    public static bool IsNullableValue(Type type) => Nullable.GetUnderlyingType(type) is not null;

    /// <summary><c>ONE_WAY</c>, <c>oneWay</c> and <c>OneWay</c> are one word here.</summary>
    public static string Folded(string name) => name.Replace("_", string.Empty, StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>The name of the method or property of a field.</summary>
    public static string PascalCase(string fieldName) =>
        fieldName.Length == 0 ? fieldName : char.ToUpperInvariant(fieldName[0]) + fieldName[1..];

    /// <summary>A type as C# writes it, short enough for a message.</summary>
    public static string Show(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Show(inner) + "?";
        }

        if (type.IsArray)
        {
            return Show(type.GetElementType()!) + "[]";
        }

        return type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Show))}>"
            : type.Name;
    }
}
