namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Argument-Uniqueness")]
public sealed class ArgumentUniquenessTests : RuleTests
{
    [Theory]
    [InlineData("""{ required(a: 1, b: "b") }""")]
    public void Different_arguments_are_accepted(string document) => Accepts(document);

    [Fact]
    public void A_repeated_argument_is_reported_once_with_all_places() => Rejects(
        """{ dog { name(surname: true, surname: true, surname: true) } }""",
        "There can be only one argument named \"surname\".",
        (1, 14),
        (1, 29),
        (1, 44));

    [Fact]
    public void A_repeated_argument_of_a_directive_is_refused() => Rejects(
        """{ dog { name @tag(n: 1, n: 1) } }""",
        "There can be only one argument named \"n\".",
        (1, 19),
        (1, 25));
}
