namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Fragment-Spreads-Must-Not-Form-Cycles")]
public sealed class FragmentSpreadsMustNotFormCyclesTests : RuleTests
{
    [Theory]
    [InlineData("""{ dog { ...A ...B } } fragment A on Dog { ...B } fragment B on Dog { name }""")]
    public void A_fragment_spread_twice_is_no_cycle(string document) => Accepts(document);

    [Fact]
    public void A_fragment_must_not_spread_itself() => Rejects(
        """
        { dog { ...A } }
        fragment A on Dog { mother { ...A } }
        """,
        "Cannot spread fragment \"A\" within itself.",
        (2, 30));

    [Fact]
    public void A_longer_cycle_is_reported_once_with_every_spread() => Rejects(
        """
        { dog { ...A } }
        fragment A on Dog { ...B }
        fragment B on Dog { mother { ...A } }
        """,
        "Cannot spread fragment \"A\" within itself via \"B\".",
        (2, 21),
        (3, 30));
}
