namespace CrossMentor.GraphQL.Tests.Validation.Sdl;

[Spec("sec-Schema")]
[Spec("sec-Type-Extensions")]
public sealed class SdlDocumentTests : SdlRuleTests
{
    [Fact]
    public void Extensions_may_come_before_and_after_what_they_extend() => Accepts(
        """
        extend type A { b: Int }
        type A { a: Int }
        extend type A @deprecatedType { c: Int }
        directive @deprecatedType on OBJECT
        """);

    [Fact]
    public void A_schema_is_defined_once() => RejectsWhole(
        "schema { query: Query } schema { mutation: M } type Query { q: Int } type M { m: Int }",
        "Must provide only one schema definition.",
        (1, 25));

    [Fact]
    public void A_root_type_is_named_once() => RejectsWhole(
        "schema { query: Query query: Query } type Query { q: Int }",
        "There can be only one query type in schema.",
        (1, 10),
        (1, 23));

    [Fact]
    public void A_type_is_defined_once() =>
        Rejects("type A { a: Int } enum A { X }", "There can be only one type named \"A\".", (1, 6), (1, 24));

    [Fact]
    public void A_built_in_scalar_cannot_be_redefined() => Rejects("scalar Int", "Type \"Int\" is built in. It cannot be redefined.", (1, 8));

    [Fact]
    public void A_built_in_directive_may_be_written_out() => Accepts("directive @skip(if: Boolean!) on FIELD");

    [Fact]
    public void A_directive_is_defined_once() => Rejects(
        "directive @a on FIELD directive @a on QUERY", "There can be only one directive named \"@a\".", (1, 12), (1, 34));

    [Fact]
    public void A_field_is_defined_once_extensions_included() => Rejects(
        "type A { a: Int }\nextend type A { a: Int }", "Field \"A.a\" can only be defined once.", (1, 10), (2, 17));

    [Fact]
    public void An_input_field_is_defined_once() =>
        Rejects("input A { a: Int a: Int }", "Field \"A.a\" can only be defined once.", (1, 11), (1, 18));

    [Fact]
    public void An_enum_value_is_defined_once() =>
        Rejects("enum A { X }\nextend enum A { X }", "Enum value \"A.X\" can only be defined once.", (1, 10), (2, 17));

    [Fact]
    public void An_argument_is_defined_once() =>
        Rejects("type A { a(x: Int, x: Int): Int }", "Argument \"A.a(x:)\" can only be defined once.", (1, 12), (1, 20));

    [Fact]
    public void An_argument_of_a_directive_is_defined_once() =>
        Rejects("directive @a(x: Int, x: Int) on FIELD", "Argument \"@a(x:)\" can only be defined once.", (1, 14), (1, 22));

    [Theory]
    [InlineData("type A { a: Kow }", 13)]
    [InlineData("type A { a(x: Kow): Int }", 15)]
    [InlineData("input A { a: [Kow!]! }", 15)]
    [InlineData("type A implements Kow { a: Int }", 19)]
    [InlineData("union A = Kow", 11)]
    [InlineData("directive @a(x: Kow) on FIELD", 17)]
    public void A_type_referred_to_must_exist(string sdl, int column) =>
        Rejects(sdl + " type Cow { c: Int }", "Unknown type \"Kow\". Did you mean \"Cow\"?", (1, column));

    [Fact]
    public void An_extended_type_must_exist() =>
        Rejects("extend type Cow { c: Int }", "Cannot extend type \"Cow\" because it is not defined.", (1, 13));

    [Fact]
    public void An_extension_must_be_of_the_same_kind() => Rejects(
        "type A { a: Int }\nextend input A { b: Int }", "Cannot extend non-input object type \"A\".", (1, 1), (2, 1));

    [Fact]
    public void An_operation_has_no_place_in_a_schema() =>
        Rejects("query { q }", "A schema document must not contain operations or fragments.", (1, 1));
}
