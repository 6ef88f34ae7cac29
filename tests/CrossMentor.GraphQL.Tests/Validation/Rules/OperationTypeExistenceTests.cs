namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Operation-Type-Existence")]
public sealed class OperationTypeExistenceTests : RuleTests
{
    [Theory]
    [InlineData("""{ dog { name } }""")]
    [InlineData("""subscription { catMeowed { name } }""")]
    public void Kinds_of_operation_the_schema_has_are_accepted(string document) => Accepts(document);

    [Fact]
    public void A_mutation_needs_a_mutation_root() => Rejects(
        """mutation { anything }""",
        "The mutation operation is not supported by the schema.",
        (1, 1));
}
