namespace CrossMentor.GraphQL.Language;

/// <summary>Where a directive may stand (sec-Type-System.Directives), in the specification's order.</summary>
public enum DirectiveLocation
{
    Query,
    Mutation,
    Subscription,
    Field,
    FragmentDefinition,
    FragmentSpread,
    InlineFragment,
    VariableDefinition,
    Schema,
    Scalar,
    Object,
    FieldDefinition,
    ArgumentDefinition,
    Interface,
    Union,
    Enum,
    EnumValue,
    InputObject,
    InputFieldDefinition,
}

/// <summary>The specification's spelling of the directive locations.</summary>
public static class DirectiveLocationNames
{
    private static readonly string[] Names =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION", "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE",
        "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    ];

    /// <summary>The location as SDL and introspection write it, such as <c>FIELD_DEFINITION</c>.</summary>
    public static string ToGraphQL(this DirectiveLocation location) => Names[(int)location];

    internal static bool TryParse(ReadOnlySpan<char> name, out DirectiveLocation location)
    {
        for (var index = 0; index < Names.Length; index++)
        {
            if (name.SequenceEqual(Names[index]))
            {
                location = (DirectiveLocation)index;
                return true;
            }
        }

        location = default;
        return false;
    }
}
