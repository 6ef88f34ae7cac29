namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Input-Object-Field-Names")]
public sealed class InputObjectFieldNamesTests : RuleTests
{
    [Theory]
    [InlineData("""{ values(filter: { age: 1, nested: { age: 2 } }) }""")]
    public void Defined_fields_are_accepted(string document) => Accepts(document);

    [Fact]
    public void An_unknown_field_is_refused() => Rejects(
        """{ values(filter: { age: 1, nam: "x" }) }""",
        "Field \"nam\" is not defined by type \"Filter\". Did you mean \"name\"?",
        (1, 28));
}
