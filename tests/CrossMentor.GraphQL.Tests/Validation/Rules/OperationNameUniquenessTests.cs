namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Operation-Name-Uniqueness")]
public sealed class OperationNameUniquenessTests : RuleTests
{
    [Theory]
    [InlineData("""query A { dog { name } } query B { cat { name } }""")]
    [InlineData("""query A { dog { ...A } } fragment A on Dog { name }""")]
    public void Different_names_are_accepted(string document) => Accepts(document);

    [Fact]
    public void A_name_may_be_used_once() => Rejects(
        """
        query A { dog { name } }
        subscription A { catMeowed { name } }
        """,
        "There can be only one operation named \"A\".",
        (1, 7),
        (2, 14));
}
