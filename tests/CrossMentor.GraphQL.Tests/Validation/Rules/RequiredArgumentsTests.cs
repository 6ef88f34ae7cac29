namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Required-Arguments")]
public sealed class RequiredArgumentsTests : RuleTests
{
    [Theory]
    [InlineData("""{ required(a: 1, b: "b") values }""")]
    public void Arguments_with_defaults_may_be_left_out(string document) => Accepts(document);

    [Fact]
    public void A_required_argument_must_be_given() => Rejects(
        """{ required(a: 1) }""",
        "Field \"required\" argument \"b\" of type \"String!\" is required, but it was not provided.",
        (1, 3));

    [Fact]
    public void A_directive_can_require_arguments_too() => Rejects(
        """{ dog { name @tag } }""",
        "Directive \"@tag\" argument \"n\" of type \"Int!\" is required, but it was not provided.",
        (1, 14));
}
