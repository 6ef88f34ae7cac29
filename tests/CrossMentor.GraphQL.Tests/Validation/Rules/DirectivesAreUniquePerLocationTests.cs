namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Directives-Are-Unique-per-Location")]
public sealed class DirectivesAreUniquePerLocationTests : RuleTests
{
    [Theory]
    [InlineData("""{ dog { name @tag(n: 1) @tag(n: 2) } }""")]
    [InlineData("""{ dog { name @skip(if: true) shape @skip(if: true) } }""")]
    public void Repeatable_directives_may_repeat(string document) => Accepts(document);

    [Fact]
    public void Others_may_stand_once_in_one_place() => Rejects(
        """{ dog { name @skip(if: true) @skip(if: false) } }""",
        "The directive \"@skip\" can only be used once at this location.",
        (1, 14),
        (1, 30));
}
