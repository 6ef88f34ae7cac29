namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Fragment-Spread-Target-Defined")]
public sealed class FragmentSpreadTargetDefinedTests : RuleTests
{
    [Theory]
    [InlineData("""{ dog { ...A } } fragment A on Dog { name }""")]
    public void Defined_fragments_are_accepted(string document) => Accepts(document);

    [Fact]
    public void An_undefined_fragment_is_refused() => Rejects(
        """{ dog { ...A } }""",
        "Unknown fragment \"A\".",
        (1, 12));
}
