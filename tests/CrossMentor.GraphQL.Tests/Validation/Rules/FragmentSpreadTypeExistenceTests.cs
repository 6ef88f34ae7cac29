namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Fragment-Spread-Type-Existence")]
public sealed class FragmentSpreadTypeExistenceTests : RuleTests
{
    [Theory]
    [InlineData("""{ dog { ... on Pet { name } } }""")]
    public void Known_types_are_accepted(string document) => Accepts(document);

    [Fact]
    public void An_unknown_type_of_an_inline_fragment_is_refused() => Rejects(
        """{ dog { ... on Cow { name } } }""",
        "Unknown type \"Cow\". Did you mean \"Cat\" or \"Dog\"?",
        (1, 16));

    [Fact]
    public void An_unknown_type_of_a_fragment_is_refused() => Rejects(
        """
        { dog { ...F } }
        fragment F on Vehicle { name }
        """,
        "Unknown type \"Vehicle\".",
        (2, 15));
}
