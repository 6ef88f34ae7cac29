namespace CrossMentor.GraphQL.Tests.Validation.Sdl;

[Spec("sec-Type-System.Directives")]
public sealed class AppliedDirectiveTests : SdlRuleTests
{
    private const string Everywhere =
        " directive @tag(n: Int!) repeatable on SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION"
        + " | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION";

    [Fact]
    public void Directives_may_stand_on_every_kind_of_definition() => Accepts(
        """
        extend schema @tag(n: 1) @tag(n: 2)
        scalar S @tag(n: 1)
        type A @tag(n: 1) { a(x: Int @tag(n: 1)): Int @tag(n: 1) }
        interface I @tag(n: 1) { a: Int }
        union U @tag(n: 1) = A
        enum E @tag(n: 1) { X @tag(n: 1) }
        input N @tag(n: 1) { x: Int @tag(n: 1) }
        """ + Everywhere);

    [Fact]
    public void An_unknown_directive_is_refused() => Rejects("scalar S @nope", "Unknown directive \"@nope\".", (1, 10));

    [Fact]
    public void A_directive_in_the_wrong_place_is_refused() =>
        Rejects("scalar S @deprecated", "Directive \"@deprecated\" may not be used on SCALAR.", (1, 10));

    [Fact]
    public void A_directive_is_unique_across_extensions() => Rejects(
        "directive @a on SCALAR\nscalar S @a\nextend scalar S @a",
        "The directive \"@a\" can only be used once at this location.",
        (2, 10),
        (3, 17));

    [Theory]
    [InlineData("@tag", "Directive \"@tag\" argument \"n\" of type \"Int!\" is required, but it was not provided.", 10)]
    [InlineData("@tag(n: \"x\")", "Int cannot represent non-integer value: \"x\"", 18)]
    [InlineData("@tag(n: 1, m: 1)", "Unknown argument \"m\" on directive \"@tag\". Did you mean \"n\"?", 21)]
    [InlineData("@tag(n: null)", "Expected value of type \"Int!\", found null.", 18)]
    public void Arguments_of_directives_are_checked(string use, string message, int column) =>
        Rejects($"scalar S {use}{Everywhere}", message, (1, column));

    [Theory]
    [InlineData("directive @a(x: Int @a) on ARGUMENT_DEFINITION", "a", 12)]
    [InlineData("directive @a(x: I) on INPUT_FIELD_DEFINITION input I { y: Int @a }", "a", 12)]
    public void A_directive_is_not_used_within_its_own_definition(string sdl, string name, int column) =>
        Rejects(sdl, $"Directive \"@{name}\" cannot be used within its own definition.", (1, column));
}
