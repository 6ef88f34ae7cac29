using System.Collections.Immutable;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Introspection;

/// <summary>
/// Resolvers of the introspection types (sec-Introspection), written as any resolvers are. Fields that are properties of the type system,
/// such as <c>__Field.name</c>, bind to those.
/// </summary>
internal static class IntrospectionResolvers
{
    /// <summary>The CLR types of the introspection types.</summary>
    public static IReadOnlyDictionary<string, Type> Types { get; } = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["__Schema"] = typeof(Schema),
        ["__Type"] = typeof(SchemaType),
        ["__TypeKind"] = typeof(TypeKind),
        ["__Field"] = typeof(OutputField),
        ["__InputValue"] = typeof(InputValue),
        ["__EnumValue"] = typeof(EnumTypeValue),
        ["__Directive"] = typeof(DirectiveType),
        ["__DirectiveLocation"] = typeof(DirectiveLocation),
    };

    // __Type.kind: __TypeKind!
    public static TypeKind Kind(SchemaType parent) => parent switch
    {
        NonNullType => TypeKind.NonNull,
        ListType => TypeKind.List,
        ScalarType => TypeKind.Scalar,
        ObjectType => TypeKind.Object,
        InterfaceType => TypeKind.Interface,
        UnionType => TypeKind.Union,
        EnumType => TypeKind.Enum,
        _ => TypeKind.InputObject,
    };

    // __Type.name: String
    public static string? Name(SchemaType parent) => (parent as NamedType)?.Name;

    // __Type.description: String
    public static string? Description(SchemaType parent) => (parent as NamedType)?.Description;

    // __Type.specifiedByURL: String
    public static string? SpecifiedByURL(SchemaType parent) => (parent as ScalarType)?.SpecifiedByUrl;

    // __Type.fields(includeDeprecated: Boolean! = false): [__Field!]
    public static IEnumerable<OutputField>? Fields(SchemaType parent, bool includeDeprecated) =>
        (parent as FieldedType)?.Fields.Where(field => includeDeprecated || field.DeprecationReason is null);

    // __Type.interfaces: [__Type!]
    public static IEnumerable<SchemaType>? Interfaces(SchemaType parent) => (parent as FieldedType)?.Interfaces;

    // __Type.enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]
    public static IEnumerable<EnumTypeValue>? EnumValues(SchemaType parent, bool includeDeprecated) =>
        (parent as EnumType)?.Values.Where(value => includeDeprecated || value.DeprecationReason is null);

    // __Type.inputFields(includeDeprecated: Boolean! = false): [__InputValue!]
    public static IEnumerable<InputValue>? InputFields(SchemaType parent, bool includeDeprecated) =>
        parent is InputObjectType input ? Current(input.Fields, includeDeprecated) : null;

    // __Type.ofType: __Type
    public static SchemaType? OfType(SchemaType parent) => parent switch
    {
        NonNullType nonNull => nonNull.Inner,
        ListType list => list.Item,
        _ => null,
    };

    // __Type.isOneOf: Boolean
    public static bool? IsOneOf(SchemaType parent) => (parent as InputObjectType)?.IsOneOf;

    // __Type.possibleTypes: [__Type!]
    public static IEnumerable<SchemaType>? PossibleTypes(SchemaType parent, Schema schema) =>
        parent is InterfaceType or UnionType ? schema.PossibleTypes((CompositeType)parent) : null;

    // __Field.args(includeDeprecated: Boolean! = false): [__InputValue!]!
    public static IEnumerable<InputValue> Args(OutputField parent, bool includeDeprecated) => Current(parent.Arguments, includeDeprecated);

    // __Field.isDeprecated: Boolean!
    public static bool IsDeprecated(OutputField parent) => parent.DeprecationReason is not null;

    // __InputValue.defaultValue: String
    public static string? DefaultValue(InputValue parent) => parent.DefaultValue?.ToString();

    // __InputValue.isDeprecated: Boolean!
    public static bool IsDeprecated(InputValue parent) => parent.DeprecationReason is not null;

    // __EnumValue.isDeprecated: Boolean!
    public static bool IsDeprecated(EnumTypeValue parent) => parent.DeprecationReason is not null;

    // __Directive.args(includeDeprecated: Boolean! = false): [__InputValue!]!
    public static IEnumerable<InputValue> Args(DirectiveType parent, bool includeDeprecated) => Current(parent.Arguments, includeDeprecated);

    private static IEnumerable<InputValue> Current(ImmutableArray<InputValue> values, bool includeDeprecated) =>
        values.Where(value => includeDeprecated || value.DeprecationReason is null);
}
