namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Variables-Are-Input-Types")]
public sealed class VariablesAreInputTypesTests : RuleTests
{
    [Theory]
    [InlineData("""query ($a: Int, $b: [Filter!]!, $c: Colour) { values(int: $a, filters: $b, colour: $c) }""")]
    public void Input_types_are_accepted(string document) => Accepts(document);

    [Fact]
    public void An_object_is_no_input() => RejectsAmongOthers(
        """query ($a: [Dog!]) { values(date: $a) }""",
        "Variable \"$a\" cannot be non-input type \"[Dog!]\".",
        (1, 12));

    [Fact]
    public void An_unknown_type_is_refused() => Rejects(
        """query ($a: Money) { values(date: $a) }""",
        "Unknown type \"Money\".",
        (1, 12));
}
