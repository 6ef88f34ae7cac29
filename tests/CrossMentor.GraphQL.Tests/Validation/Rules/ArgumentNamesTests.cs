namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Argument-Names")]
public sealed class ArgumentNamesTests : RuleTests
{
    [Theory]
    [InlineData("""{ dog { name(surname: true) @include(if: true) } }""")]
    public void Defined_arguments_are_accepted(string document) => Accepts(document);

    [Fact]
    public void An_unknown_argument_of_a_field_is_refused() => Rejects(
        """{ dog { name(surnam: true) } }""",
        "Unknown argument \"surnam\" on field \"Dog.name\". Did you mean \"surname\"?",
        (1, 14));

    [Fact]
    public void An_unknown_argument_of_a_directive_is_refused() => Rejects(
        """{ dog { name @tag(n: 1, colour: 2) } }""",
        "Unknown argument \"colour\" on directive \"@tag\".",
        (1, 25));
}
