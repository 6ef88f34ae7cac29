namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Variable-Uniqueness")]
public sealed class VariableUniquenessTests : RuleTests
{
    [Theory]
    [InlineData("""query ($a: Int, $b: Int) { values(int: $a, ints: [$b]) }""")]
    public void Different_names_are_accepted(string document) => Accepts(document);

    [Fact]
    public void A_name_may_be_used_once() => Rejects(
        """query ($a: Int, $a: Int) { values(int: $a) }""",
        "There can be only one variable named \"$a\".",
        (1, 9),
        (1, 18));
}
