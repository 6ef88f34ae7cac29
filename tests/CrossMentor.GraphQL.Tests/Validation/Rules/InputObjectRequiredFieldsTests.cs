namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Input-Object-Required-Fields")]
public sealed class InputObjectRequiredFieldsTests : RuleTests
{
    [Theory]
    [InlineData("""{ values(filter: { age: 1 }) }""")]
    public void Fields_with_defaults_may_be_left_out(string document) => Accepts(document);

    [Fact]
    public void A_required_field_must_be_given() => Rejects(
        """{ values(filter: { limit: 3 }) }""",
        "Field \"Filter.age\" of required type \"Int!\" was not provided.",
        (1, 18));

    [Fact]
    public void A_required_field_of_a_list_item_must_be_given() => Rejects(
        """{ values(filters: [{ age: 1 }, {}]) }""",
        "Field \"Filter.age\" of required type \"Int!\" was not provided.",
        (1, 32));
}
