namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Fragment-Name-Uniqueness")]
public sealed class FragmentNameUniquenessTests : RuleTests
{
    [Theory]
    [InlineData("""{ dog { ...A ...B } } fragment A on Dog { name } fragment B on Dog { shape }""")]
    public void Different_names_are_accepted(string document) => Accepts(document);

    [Fact]
    public void A_name_may_be_used_once() => Rejects(
        """
        { dog { ...A } }
        fragment A on Dog { name }
        fragment A on Dog { shape }
        """,
        "There can be only one fragment named \"A\".",
        (2, 10),
        (3, 10));
}
