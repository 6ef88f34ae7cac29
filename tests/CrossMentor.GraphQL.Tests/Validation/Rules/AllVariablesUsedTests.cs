namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-All-Variables-Used")]
public sealed class AllVariablesUsedTests : RuleTests
{
    [Theory]
    [InlineData("""query ($a: Int) { ...F } fragment F on Query { ...G } fragment G on Query { values(ints: [$a]) }""")]
    [InlineData("""query ($a: Boolean!) { dog @skip(if: $a) { name } }""")]
    [Spec("sec-Language.Variables.Variable-Use-Within-Fragments")]
    public void A_variable_used_in_a_fragment_is_used(string document) => Accepts(document);

    [Fact]
    public void A_variable_nothing_uses_is_refused() => Rejects(
        """query Q($a: Int, $b: Int) { values(int: $a) }""",
        "Variable \"$b\" is never used in operation \"Q\".",
        (1, 18));
}
