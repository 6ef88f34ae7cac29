using CrossMentor.GraphQL.SchemaTools;

namespace CrossMentor.GraphQL.Tests.Validation.Sdl;

[Spec("sec-Objects.Type-Validation")]
[Spec("sec-Unions.Type-Validation")]
[Spec("sec-Enums.Type-Validation")]
[Spec("sec-Input-Objects.Type-Validation")]
[Spec("sec-Root-Operation-Types")]
[Spec("sec-Names.Reserved-Names")]
public sealed class TypeRuleTests : SdlRuleTests
{
    [Fact]
    public void A_query_root_must_be_provided() => RejectsWhole("type A { a: Int }", "Query root type must be provided.");

    [Fact]
    public void A_query_root_must_be_an_object() =>
        RejectsWhole("enum Query { X }", "Query root type must be Object type, it cannot be Query.", (1, 1));

    [Fact]
    public void A_mutation_root_must_be_an_object() =>
        Rejects("input Mutation { a: Int }", "Mutation root type must be Object type if provided, it cannot be Mutation.", (1, 1));

    [Fact]
    public void Root_types_must_differ() => RejectsWhole(
        "schema { query: Q mutation: Q } type Q { q: Int }",
        "All root types must be different, \"Q\" type is used as query and mutation root types.",
        (1, 33));

    [Theory]
    [InlineData("type __A { a: Int }", "__A", 1)]
    [InlineData("type A { __a: Int }", "__a", 10)]
    [InlineData("type A { a(__x: Int): Int }", "__x", 12)]
    [InlineData("enum A { __X }", "__X", 10)]
    [InlineData("input A { __a: Int }", "__a", 11)]
    [InlineData("directive @__a on FIELD", "__a", 1)]
    [InlineData("directive @a(__x: Int) on FIELD", "__x", 14)]
    public void Names_with_two_underscores_are_reserved(string sdl, string name, int column) => Rejects(
        sdl, $"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.", (1, column));

    [Theory]
    [InlineData("type A", "Type A must define one or more fields.")]
    [InlineData("interface A", "Type A must define one or more fields.")]
    [InlineData("union A", "Union type A must define one or more member types.")]
    [InlineData("enum A", "Enum type A must define one or more values.")]
    [InlineData("input A", "Input Object type A must define one or more fields.")]
    public void A_type_must_not_be_empty(string sdl, string message) => Rejects(sdl, message, (1, 1));

    [Fact]
    public void A_field_has_an_output_type() =>
        Rejects("input I { a: Int } type A { a: [I] }", "The type of A.a must be Output Type but got: [I].", (1, 32));

    [Theory]
    [InlineData("type A { a(x: A): Int }", "A.a(x:)", 15)]
    [InlineData("type A { a: Int } input I { x: A }", "I.x", 32)]
    [InlineData("directive @a(x: A) on FIELD type A { a: Int }", "@a(x:)", 17)]
    public void An_input_has_an_input_type(string sdl, string coordinate, int column) =>
        Rejects(sdl, $"The type of {coordinate} must be Input Type but got: A.", (1, column));

    [Theory]
    [InlineData("type A { a(x: Int! @deprecated): Int }", "argument A.a(x:)", 20, 15)]
    [InlineData("input A { x: Int! @deprecated }", "input field A.x", 19, 14)]
    [InlineData("directive @a(x: Int! @deprecated) on FIELD", "argument @a(x:)", 22, 17)]
    [Spec("sec--deprecated")]
    public void What_is_required_cannot_be_deprecated(string sdl, string subject, int directive, int type) =>
        Rejects(sdl, $"Required {subject} cannot be deprecated.", (1, directive), (1, type));

    [Fact]
    public void What_has_a_default_can_be_deprecated() => Accepts("type A { a(x: Int! = 1 @deprecated, y: Int @deprecated): Int @deprecated }");

    [Fact]
    public void A_union_has_object_types() => Rejects(
        "interface I { a: Int } union U = I | Query", "Union type U can only include Object types, it cannot include I.", (1, 34));

    [Fact]
    public void A_union_has_a_member_once() =>
        Rejects("union U = Query | Query", "Union type U can only include type Query once.", (1, 11), (1, 19));

    [Fact]
    public void A_one_of_field_is_nullable() =>
        Rejects("input A @oneOf { a: Int! }", "OneOf input field A.a must be nullable.", (1, 21));

    [Fact]
    public void A_one_of_field_has_no_default() =>
        Rejects("input A @oneOf { a: Int = 1 }", "OneOf input field A.a cannot have a default value.", (1, 18));

    [Fact]
    public void An_extension_does_not_make_a_one_of() =>
        Rejects("input A { a: Int } extend input A @oneOf", "Input Object type A cannot be made a OneOf by an extension.", (1, 35));

    [Theory]
    [InlineData("input A { a: A }")]
    [InlineData("input A { a: [A!]! }")]
    [InlineData("input A { b: B! } input B { a: A }")]
    public void An_input_object_may_refer_to_itself_where_null_or_an_empty_list_ends_it(string sdl) => Accepts(sdl);

    [Fact]
    [Spec("sec-Input-Objects.Circular-References")]
    public void An_input_object_that_could_never_end_is_refused() => Rejects(
        "input A { b: B! } input B { a: A! }",
        "Cannot reference Input Object \"A\" within itself through a series of non-null fields: \"b.a\".",
        (1, 11),
        (1, 29));

    [Fact]
    public void A_default_that_ends_is_accepted() => Accepts("input A { a: A = { a: null } b: Int = 1 }");

    [Fact]
    public void A_default_that_needs_itself_is_refused() => Rejects(
        "input A { a: A = {} }", "Invalid circular reference. The default value of Input Object field A.a references itself.", (1, 11));

    [Fact]
    public void Defaults_that_need_each_other_are_refused() => Rejects(
        "input A { b: B = {} } input B { a: A = {} }",
        "Invalid circular reference. The default value of Input Object field A.b references itself via the default values of: B.a.",
        (1, 11),
        (1, 33));

    [Theory]
    [InlineData("input A { a: Int = \"x\" }", "Int cannot represent non-integer value: \"x\"", 20)]
    [InlineData("type A { a(x: [Int!] = [null]): Int }", "Expected value of type \"Int!\", found null.", 25)]
    [InlineData("input B { x: Int! } directive @a(b: B = {}) on FIELD", "Field \"B.x\" of required type \"Int!\" was not provided.", 41)]
    public void A_default_is_a_value_of_its_type(string sdl, string message, int column) => Rejects(sdl, message, (1, column));

    [Fact]
    public void All_problems_are_reported_together()
    {
        var problems = SchemaBuilder.Build("type Query { __a: Int } enum E union U").Problems;

        Assert.Equal(3, problems.Length);
    }

    [Fact]
    public void A_problem_names_its_file()
    {
        var problem = Assert.Single(SchemaBuilder.Build([
            new SchemaSource("type Query { q: Int }", "query.graphql"),
            new SchemaSource("extend type Query {\n  pairs: Pear }", "pairs.graphql"),
        ]).Problems);

        Assert.Equal("Unknown type \"Pear\". (pairs.graphql:2:10)", problem.ToString());
    }
}
