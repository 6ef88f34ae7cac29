using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.GraphQL.Tests.Validation.Sdl;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Tests.TypeSystem;

/// <summary>What the chapter on types says of each kind, beyond what single rules refuse.</summary>
public sealed class TypeTests : SdlRuleTests
{
    private static readonly Schema Schema = SchemaBuilder.Build(
        """
        "The start" type Query { "A field" node(id: ID!, old: Int @deprecated): Node found: Found all(key: Key = { a: 1 }): [[Int!]!]! shade: Shade }
        interface Node { id: ID! }
        interface Named implements Node { id: ID! name: String @deprecated }
        type Person implements Named & Node { id: ID! name: String @deprecated(reason: "Use `id`.") }
        union Found = Person
        enum Shade { RED @deprecated BLUE }
        input Key @oneOf { a: Int b: [String!] @deprecated }
        scalar Date @specifiedBy(url: "https://example.org/date")
        """).ToSchema();

    [Fact]
    [Spec("sec-Wrapping-Types")]
    [Spec("sec-List")]
    [Spec("sec-Non-Null")]
    public void Wrappers_know_what_they_wrap()
    {
        Assert.True(Schema.QueryType.TryGetField("all", out var field));
        var outer = Assert.IsType<NonNullType>(field.Type);
        var list = Assert.IsType<ListType>(outer.Inner);

        Assert.Equal("[Int!]!", list.Item.ToString());
        Assert.Equal("Int", field.Type.Named.Name);
        Assert.Same(outer.Inner, field.Type.Nullable);
    }

    [Theory]
    [InlineData("Int", true, true)]
    [InlineData("Date", true, true)]
    [InlineData("Shade", true, true)]
    [InlineData("Key", true, false)]
    [InlineData("Person", false, true)]
    [InlineData("Named", false, true)]
    [InlineData("Found", false, true)]
    [Spec("sec-Input-and-Output-Types")]
    [Spec("sec-Scalars.Custom-Scalars")]
    public void Some_types_go_in_some_come_out_and_some_do_both(string name, bool isInput, bool isOutput)
    {
        Assert.True(Schema.TryGetType(name, out var type));

        Assert.Equal((isInput, isOutput), (type.IsInput, type.IsOutput));
    }

    [Theory]
    [InlineData("input I { x: [T] }")]
    [InlineData("type A { a(x: T!): Int }")]
    [InlineData("directive @d(x: T) on FIELD")]
    [Spec("sec-Objects.Input-Coercion")]
    [Spec("sec-Interfaces.Input-Coercion")]
    [Spec("sec-Unions.Input-Coercion")]
    public void Objects_interfaces_and_unions_are_never_inputs(string use)
    {
        foreach (var type in new[] { "type T { a: Int }", "interface T { a: Int }", "union T = Query" })
        {
            var problems = SchemaBuilder.Build($"{use} {type} type Query {{ q: Int }}").Problems;

            Assert.Contains("must be Input Type but got: ", Assert.Single(problems).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Spec("sec-Input-Objects.Result-Coercion")]
    public void An_input_object_is_never_an_output() =>
        Rejects("input I { x: Int } interface N { a: [I!] }", "The type of N.a must be Output Type but got: [I!].", (1, 37));

    [Theory]
    [InlineData("type A { a: Int!! }")]
    [InlineData("type A { a: [Int!!] }")]
    [Spec("sec-Non-Null.Type-Validation")]
    public void Non_null_is_not_wrapped_again(string sdl) =>
        Assert.False(SchemaBuilder.Build(sdl + " type Query { q: Int }").IsValid);

    [Fact]
    [Spec("sec-Field-Deprecation")]
    [Spec("sec--deprecated")]
    public void A_deprecation_has_a_reason_its_own_or_the_usual_one()
    {
        Assert.Equal("Use `id`.", Field("Person", "name").DeprecationReason);
        Assert.Equal("No longer supported", Field("Named", "name").DeprecationReason);
        Assert.Equal("No longer supported", Assert.IsType<EnumType>(Type("Shade")).Values[0].DeprecationReason);
        Assert.Equal("No longer supported", Assert.IsType<InputObjectType>(Type("Key")).Fields[1].DeprecationReason);
        Assert.Equal("No longer supported", Field("Query", "node").Arguments[1].DeprecationReason);
        Assert.Null(Field("Query", "node").Arguments[0].DeprecationReason);
    }

    [Theory]
    [InlineData("type A @deprecated { a: Int }", "OBJECT")]
    [InlineData("scalar S @deprecated", "SCALAR")]
    [InlineData("type A @specifiedBy(url: \"u\") { a: Int }", "OBJECT", "specifiedBy")]
    [InlineData("type A @oneOf { a: Int }", "OBJECT", "oneOf")]
    [InlineData("enum E @skip(if: true) { X }", "ENUM", "skip")]
    [Spec("sec--deprecated")]
    [Spec("sec--specifiedBy")]
    [Spec("sec--oneOf")]
    [Spec("sec-Type-System.Directives.Built-in-Directives")]
    public void Built_in_directives_stand_only_where_they_mean_something(string sdl, string location, string directive = "deprecated") =>
        Assert.Equal(
            $"Directive \"@{directive}\" may not be used on {location}.",
            Assert.Single(SchemaBuilder.Build(sdl + " type Query { q: Int }").Problems).Message);

    [Theory]
    [InlineData("scalar S @specifiedBy", "Directive \"@specifiedBy\" argument \"url\" of type \"String!\" is required, but it was not provided.")]
    [InlineData("scalar S @specifiedBy(url: null)", "Expected value of type \"String!\", found null.")]
    [InlineData("type A { a: Int @deprecated(reason: null) }", "Expected value of type \"String!\", found null.")]
    [Spec("sec--specifiedBy")]
    [Spec("sec--deprecated")]
    public void Built_in_directives_get_what_they_ask_for(string sdl, string message) =>
        Assert.Contains(message, SchemaBuilder.Build(sdl + " type Query { q: Int }").Problems.Select(problem => problem.Message));

    [Theory]
    [InlineData("directive @a on FIELD | FIELD_DEFINITION", true)]
    [InlineData("directive @a(x: Int = 1, y: [String!]) repeatable on QUERY", true)]
    [InlineData("directive @a on", false)]
    [InlineData("directive @a(x: Query) on FIELD", false)]
    [InlineData("directive @a(x: Int, x: Int) on FIELD", false)]
    [InlineData("directive @__a on FIELD", false)]
    [InlineData("directive @a(x: I) on INPUT_FIELD_DEFINITION input I { f: Int @a }", false)]
    [Spec("sec-Type-System.Directives.Custom-Directives")]
    [Spec("sec-Type-System.Directives.Type-Validation")]
    public void A_directive_of_the_author_is_as_valid_as_its_definition(string sdl, bool isValid) =>
        Assert.Equal(isValid, SchemaBuilder.Build(sdl + " type Query { q: Int }").IsValid);

    [Theory]
    [InlineData("interface A { a: Int } interface B implements A { a: Int } type T implements B & A { a: Int }", true)]
    [InlineData("interface A { a: Int } interface B implements A { a: Int } type T implements B { a: Int }", false)]
    [InlineData("interface A { a: Int } interface B implements A { b: Int }", false)]
    [InlineData("interface A implements B { a: Int } interface B implements A { a: Int }", false)]
    [InlineData("interface A { a: A } interface B implements A { a: B }", true)]
    [InlineData("interface A { a: [A] } interface B implements A { a: [B!]! }", true)]
    [InlineData("interface A { a: U } union U = T type T implements A { a: T }", true)]
    [InlineData("interface A { a: Int! } interface B implements A { a: Int }", false)]
    [Spec("sec-Interfaces")]
    [Spec("sec-Interfaces.Interfaces-Implementing-Interfaces")]
    public void What_implements_an_interface_implements_all_of_it(string sdl, bool isValid) =>
        Assert.Equal(isValid, SchemaBuilder.Build(sdl + " type Query { q: Int }").IsValid);

    [Theory]
    [InlineData("type A { f(x: Int, y: [Key!] = []): Int } input Key { a: Int }", true)]
    [InlineData("type A { f(x: Int, x: Int): Int }", false)]
    [InlineData("type A { f(x: Int = \"a\"): Int }", false)]
    [Spec("sec-Field-Arguments")]
    public void Arguments_of_a_field_are_unique_and_their_defaults_fit(string sdl, bool isValid) =>
        Assert.Equal(isValid, SchemaBuilder.Build(sdl + " type Query { q: Int }").IsValid);

    [Theory]
    [InlineData("type A { a: A b: [A!]! }")]
    [InlineData("union U = A | B type A { u: U } type B { a: A }")]
    [InlineData("input I { i: I is: [I!]! }")]
    [InlineData("enum E { A a }")]
    [Spec("sec-Objects")]
    [Spec("sec-Unions")]
    [Spec("sec-Enums")]
    [Spec("sec-Input-Objects")]
    [Spec("sec-Input-Objects.Circular-References")]
    public void Types_may_refer_to_themselves_and_to_each_other(string sdl) => Accepts(sdl);

    [Theory]
    [InlineData("type Query { a: Int } type Mutation { a: Int }", "Mutation")]
    [InlineData("schema { query: Query } type Query { a: Int } type Mutation { a: Int }", null)]
    [InlineData("schema { query: Query mutation: M } type Query { a: Int } type M { a: Int }", "M")]
    [InlineData("type Query { a: Int } type M { a: Int } extend schema { mutation: M }", "M")]
    [Spec("sec-Root-Operation-Types.Default-Root-Operation-Type-Names")]
    public void Root_types_are_found_by_their_names_unless_the_schema_says_which(string sdl, string? mutation) =>
        Assert.Equal(mutation, SchemaBuilder.Build(sdl).ToSchema().MutationType?.Name);

    [Fact]
    [Spec("sec-Type-System-Descriptions")]
    public void Descriptions_belong_to_what_follows_them()
    {
        Assert.Equal("The start", Schema.QueryType.Description);
        Assert.Equal("A field", Field("Query", "node").Description);
        Assert.Null(Field("Query", "found").Description);
    }

    private static NamedType Type(string name)
    {
        Assert.True(Schema.TryGetType(name, out var type));
        return type;
    }

    private static OutputField Field(string type, string field)
    {
        Assert.True(Assert.IsType<FieldedType>(Type(type), exactMatch: false).TryGetField(field, out var found));
        return found;
    }
}
