using System.Collections.Frozen;
using System.Diagnostics;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.TypeSystem;

/// <summary>
/// What every schema has without writing it: scalars, directives and introspection
/// (sec-Introspection.Schema-Introspection-Schema).
/// </summary>
internal static class BuiltIns
{
    private const string Text = """"
        "A whole number of 32 bits, from -2147483648 to 2147483647."
        scalar Int

        "A number with a fraction, of double precision."
        scalar Float

        "Text of Unicode characters."
        scalar String

        "True or false."
        scalar Boolean

        "A unique identifier. It is written as text, is not meant to be read, and may be given as text or as a whole number."
        scalar ID

        "Leaves the field or fragment out if the argument is true."
        directive @skip("Skipped when true." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Keeps the field or fragment only if the argument is true."
        directive @include("Included when true." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Marks an element of the schema as no longer supported."
        directive @deprecated(
          "Why it was deprecated, and usually what to use instead, as CommonMark text."
          reason: String! = "No longer supported"
        ) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE

        "Gives the address of the specification of a custom scalar."
        directive @specifiedBy("The address of the specification." url: String!) on SCALAR

        "Asks for exactly one field of the input object, and that one not null."
        directive @oneOf on INPUT_OBJECT

        "The types, root operations and directives a server supports."
        type __Schema {
          description: String
          "All types of the schema."
          types: [__Type!]!
          "The type query operations start from."
          queryType: __Type!
          "The type mutation operations start from, if there are any."
          mutationType: __Type
          "The type subscription operations start from, if there are any."
          subscriptionType: __Type
          "All directives of the schema."
          directives: [__Directive!]!
        }

        "A type of the schema: named, or a list or non-null wrapper. Which fields apply depends on its kind."
        type __Type {
          kind: __TypeKind!
          "The name; null for lists and non-null types."
          name: String
          description: String
          "The address of a custom scalar's specification."
          specifiedByURL: String
          "The fields of an object or interface."
          fields(includeDeprecated: Boolean! = false): [__Field!]
          "The interfaces an object or interface implements."
          interfaces: [__Type!]
          "The object types an interface or union may be."
          possibleTypes: [__Type!]
          "The values of an enum."
          enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]
          "The fields of an input object."
          inputFields(includeDeprecated: Boolean! = false): [__InputValue!]
          "The type inside a list or non-null type."
          ofType: __Type
          "Whether exactly one field of the input object must be given."
          isOneOf: Boolean
        }

        "The kinds a type can be of."
        enum __TypeKind {
          SCALAR
          OBJECT
          INTERFACE
          UNION
          ENUM
          INPUT_OBJECT
          LIST
          NON_NULL
        }

        "A field of an object or interface type."
        type __Field {
          name: String!
          description: String
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
          type: __Type!
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "An argument of a field or directive, or a field of an input object."
        type __InputValue {
          name: String!
          description: String
          type: __Type!
          "The default value, written as GraphQL text."
          defaultValue: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "One value of an enum."
        type __EnumValue {
          name: String!
          description: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A directive and where it may stand."
        type __Directive {
          name: String!
          description: String
          isRepeatable: Boolean!
          locations: [__DirectiveLocation!]!
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
        }

        "A place where a directive may stand."
        enum __DirectiveLocation {
          QUERY
          MUTATION
          SUBSCRIPTION
          FIELD
          FRAGMENT_DEFINITION
          FRAGMENT_SPREAD
          INLINE_FRAGMENT
          VARIABLE_DEFINITION
          SCHEMA
          SCALAR
          OBJECT
          FIELD_DEFINITION
          ARGUMENT_DEFINITION
          INTERFACE
          UNION
          ENUM
          ENUM_VALUE
          INPUT_OBJECT
          INPUT_FIELD_DEFINITION
        }
        """";

    public static Document Document { get; } =
        Parser.Parse(Text, ParserLimits.Unlimited, "built-in").Document ?? throw new UnreachableException("The built-in SDL parses.");

    public static FrozenSet<string> ScalarNames { get; } =
        FrozenSet.ToFrozenSet(["Int", "Float", "String", "Boolean", "ID"], StringComparer.Ordinal);

    /// <summary>The scalars and the introspection types.</summary>
    public static FrozenSet<string> TypeNames { get; } =
        Document.Definitions.OfType<TypeDefinition>().Select(type => type.Name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The directives of the specification, without their at signs.</summary>
    public static FrozenSet<string> DirectiveNames { get; } =
        Document.Definitions.OfType<DirectiveDefinition>().Select(directive => directive.Name).ToFrozenSet(StringComparer.Ordinal);
}
