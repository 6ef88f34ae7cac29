namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Lone-Anonymous-Operation")]
public sealed class LoneAnonymousOperationTests : RuleTests
{
    [Theory]
    [InlineData("""{ dog { name } }""")]
    [InlineData("""{ dog { ...F } } fragment F on Dog { name }""")]
    public void One_anonymous_operation_is_accepted(string document) => Accepts(document);

    [Fact]
    public void An_anonymous_operation_must_be_alone() => Rejects(
        """{ dog { name } } query A { cat { name } }""",
        "This anonymous operation must be the only defined operation.",
        (1, 1));
}
