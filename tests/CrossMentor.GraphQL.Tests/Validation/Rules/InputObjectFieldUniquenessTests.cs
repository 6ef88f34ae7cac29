namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Input-Object-Field-Uniqueness")]
public sealed class InputObjectFieldUniquenessTests : RuleTests
{
    [Theory]
    [InlineData("""{ values(filter: { age: 1, nested: { age: 2 } }) }""")]
    public void Different_fields_are_accepted(string document) => Accepts(document);

    [Fact]
    public void A_repeated_field_is_refused() => Rejects(
        """{ values(filter: { age: 1, age: 1 }) }""",
        "There can be only one input field named \"age\".",
        (1, 20),
        (1, 28));

    [Fact]
    public void A_repeated_field_of_a_custom_scalar_is_refused_too() => Rejects(
        """{ values(date: { a: 1, a: 1 }) }""",
        "There can be only one input field named \"a\".",
        (1, 18),
        (1, 24));
}
