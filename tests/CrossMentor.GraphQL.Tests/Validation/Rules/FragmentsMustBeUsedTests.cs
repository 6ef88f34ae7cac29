namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Fragments-Must-Be-Used")]
public sealed class FragmentsMustBeUsedTests : RuleTests
{
    [Theory]
    [InlineData("""{ dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { name }""")]
    public void A_fragment_reached_through_another_is_used(string document) => Accepts(document);

    [Fact]
    public void A_fragment_nothing_spreads_is_refused() => Rejects(
        """
        { dog { name } }
        fragment A on Dog { name }
        """,
        "Fragment \"A\" is never used.",
        (2, 1));

    [Fact]
    public void A_fragment_only_an_unused_one_spreads_is_unused() => RejectsAmongOthers(
        """
        { dog { name } }
        fragment A on Dog { ...B }
        fragment B on Dog { name }
        """,
        "Fragment \"B\" is never used.",
        (3, 1));
}
