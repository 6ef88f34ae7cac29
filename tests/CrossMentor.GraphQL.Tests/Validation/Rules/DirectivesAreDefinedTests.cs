namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Directives-Are-Defined")]
public sealed class DirectivesAreDefinedTests : RuleTests
{
    [Theory]
    [InlineData("""query @onQuery { dog { name @skip(if: false) } }""")]
    public void Defined_directives_are_accepted(string document) => Accepts(document);

    [Fact]
    public void An_unknown_directive_is_refused() => Rejects(
        """{ dog { name @unknown } }""",
        "Unknown directive \"@unknown\".",
        (1, 14));
}
