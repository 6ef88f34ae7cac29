namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-All-Variable-Uses-Defined")]
public sealed class AllVariableUsesDefinedTests : RuleTests
{
    [Theory]
    [InlineData("""query ($a: Int) { ...F } fragment F on Query { values(int: $a) }""")]
    public void Defined_variables_are_accepted(string document) => Accepts(document);

    [Fact]
    public void An_undefined_variable_is_refused() => Rejects(
        """query Q { values(int: $a) }""",
        "Variable \"$a\" is not defined by operation \"Q\".",
        (1, 23),
        (1, 1));

    [Fact]
    public void An_undefined_variable_in_a_fragment_is_refused() => Rejects(
        """
        { ...F }
        fragment F on Query { values(filter: { age: $a }) }
        """,
        "Variable \"$a\" is not defined.",
        (2, 45),
        (1, 1));

    [Fact]
    public void Each_operation_defines_its_own() => Rejects(
        """
        query A($a: Int) { ...F }
        query B { ...F }
        fragment F on Query { values(int: $a) }
        """,
        "Variable \"$a\" is not defined by operation \"B\".",
        (3, 35),
        (2, 1));
}
