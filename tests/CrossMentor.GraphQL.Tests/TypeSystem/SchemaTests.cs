using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Tests.TypeSystem;

[Spec("sec-Schema")]
public sealed class SchemaTests
{
    private static readonly Schema Schema = SchemaBuilder.Build(
        """
        directive @cost(weight: String! = "1", note: String) on FIELD_DEFINITION | OBJECT
        type Query { node(id: ID!): Node @cost(weight: "5") old: Int @deprecated(reason: "Use node.") }
        interface Node { id: ID! }
        interface Named implements Node { id: ID! name: String }
        type Person implements Named & Node { id: ID! name: String }
        type Robot implements Node { id: ID! }
        union Either = Robot | Person
        scalar Date @specifiedBy(url: "https://example.com/date")
        input Key @oneOf { id: ID name: String date: Date }
        """,
        "extend type Query @cost { person(key: Key, first: Int = 10): Person either: [Either!]! }").ToSchema();

    [Fact]
    public void Extensions_of_other_texts_are_merged() =>
        Assert.Equal(["node", "old", "person", "either"], Schema.QueryType.Fields.Select(field => field.Name));

    [Fact]
    public void Applied_directives_are_kept_with_their_arguments_and_defaults()
    {
        Assert.True(Schema.QueryType.TryGetField("node", out var field));
        var onField = Assert.Single(field.AppliedDirectives);
        var onType = Assert.Single(Schema.QueryType.AppliedDirectives);

        Assert.True(onField.TryGetValue("weight", out var weight));
        Assert.Equal("5", Assert.IsType<StringValue>(weight).Text);
        Assert.True(onType.TryGetValue("weight", out weight));
        Assert.Equal("1", Assert.IsType<StringValue>(weight).Text);
        Assert.False(onType.TryGetValue("note", out _));
    }

    [Fact]
    [Spec("sec--deprecated")]
    [Spec("sec--specifiedBy")]
    [Spec("sec--oneOf")]
    public void Deprecation_specification_and_one_of_are_read_from_directives()
    {
        Assert.True(Schema.QueryType.TryGetField("old", out var old));
        Assert.Equal("Use node.", old.DeprecationReason);
        Assert.Equal("https://example.com/date", Type<ScalarType>("Date").SpecifiedByUrl);
        Assert.True(Type<InputObjectType>("Key").IsOneOf);
    }

    [Fact]
    public void Possible_types_are_implementations_and_members_in_order()
    {
        Assert.Equal(["Person", "Robot"], Names(Schema.PossibleTypes(Type<InterfaceType>("Node"))));
        Assert.Equal(["Person"], Names(Schema.PossibleTypes(Type<InterfaceType>("Named"))));
        Assert.Equal(["Robot", "Person"], Names(Schema.PossibleTypes(Type<UnionType>("Either"))));
        Assert.Equal(["Robot"], Names(Schema.PossibleTypes(Type<ObjectType>("Robot"))));
        Assert.Equal(["Named"], Names(Schema.InterfaceImplementations(Type<InterfaceType>("Node"))));
    }

    [Fact]
    public void Sub_types_follow_interfaces_unions_and_wrappers()
    {
        Assert.True(Schema.IsSubType(Type<UnionType>("Either"), Type<ObjectType>("Person")));
        Assert.True(Schema.IsSubType(Type<InterfaceType>("Node"), Type<InterfaceType>("Named")));
        Assert.False(Schema.IsSubType(Type<InterfaceType>("Named"), Type<ObjectType>("Robot")));
        Assert.True(Schema.QueryType.TryGetField("either", out var either));
        Assert.True(Schema.IsSubTypeOf(either.Type, either.Type.Nullable));
        Assert.False(Schema.IsSubTypeOf(either.Type.Nullable, either.Type));
    }

    [Fact]
    [Spec("sec-Scalars.Built-in-Scalars")]
    public void Only_used_built_in_scalars_are_listed_but_all_are_found()
    {
        Assert.DoesNotContain(Schema.Types, type => type.Name == "Float");
        Assert.True(Schema.TryGetType("Float", out _));
        Assert.Contains(Schema.Types, type => type.Name == "__Schema");
    }

    [Fact]
    public void Meta_fields_are_found_where_they_may_be_selected()
    {
        Assert.True(Schema.TryGetField(Type<UnionType>("Either"), "__typename", out _));
        Assert.True(Schema.TryGetField(Schema.QueryType, "__type", out var field));
        Assert.Equal("name", Assert.Single(field.Arguments).Name);
        Assert.False(Schema.TryGetField(Type<ObjectType>("Person"), "__schema", out _));
    }

    [Fact]
    public void A_host_that_insists_on_an_invalid_schema_gets_all_problems_at_once()
    {
        var refused = Assert.Throws<ArgumentException>(() => SchemaBuilder.Build("type Query { a: A b: B }").ToSchema());

        Assert.Contains("Unknown type \"A\".", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Unknown type \"B\".", refused.Message, StringComparison.Ordinal);
    }

    private static T Type<T>(string name) => Assert.IsType<T>(Schema.TryGetType(name, out var type) ? type : null);

    private static IEnumerable<string> Names(IEnumerable<ObjectType> types) => types.Select(type => type.Name);

    private static IEnumerable<string> Names(IEnumerable<InterfaceType> types) => types.Select(type => type.Name);
}
