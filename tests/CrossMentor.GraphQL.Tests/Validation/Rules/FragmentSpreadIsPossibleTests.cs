namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Fragment-Spread-Is-Possible")]
public sealed class FragmentSpreadIsPossibleTests : RuleTests
{
    [Theory]
    [InlineData("""{ dog { ... on Pet { name } } named { ... on Dog { name } ... on HumanOrAlien { __typename } } catOrDog { ... on Pet { name } } }""")]
    public void Overlapping_types_are_accepted(string document) => Accepts(document);

    [Fact]
    public void Different_objects_never_overlap() => Rejects(
        """{ dog { ... on Cat { meowVolume } } }""",
        "Fragment cannot be spread here as objects of type \"Dog\" can never be of type \"Cat\".",
        (1, 9));

    [Fact]
    public void A_union_without_the_object_never_overlaps() => Rejects(
        """
        { dog { ...F } }
        fragment F on HumanOrAlien { __typename }
        """,
        "Fragment \"F\" cannot be spread here as objects of type \"Dog\" can never be of type \"HumanOrAlien\".",
        (1, 9));

    [Theory]
    [InlineData("{ dog { ... on Dog { name } } }", true)]
    [InlineData("{ dog { ... on Cat { name } } }", false)]
    [InlineData("{ dog { ... on Pet { name } } }", true)]
    [InlineData("{ dog { ... on CatOrDog { __typename } } }", true)]
    [InlineData("{ dog { ... on HumanOrAlien { __typename } } }", false)]
    [InlineData("{ named { ... on Dog { name } } }", true)]
    [InlineData("{ catOrDog { ... on Cat { name } } }", true)]
    [InlineData("{ named { ... on Alien { home } } }", false)]
    [InlineData("{ humanOrAlien { ... on Dog { name } } }", false)]
    [InlineData("{ named { ... on CatOrDog { __typename } } }", true)]
    [InlineData("{ humanOrAlien { ... on Pet { name } } }", false)]
    [InlineData("{ named { ... on Pet { name } } }", true)]
    [Spec("sec-Object-Spreads-in-Object-Scope")]
    [Spec("sec-Abstract-Spreads-in-Object-Scope")]
    [Spec("sec-Object-Spreads-in-Abstract-Scope")]
    [Spec("sec-Abstract-Spreads-in-Abstract-Scope")]
    [Spec("sec-Abstract-Spreads-in-Abstract-Scope.Interface-Spreads-in-Implemented-Interface-Scope")]
    public void A_fragment_is_possible_where_some_object_is_of_both_types(string document, bool isPossible) =>
        Assert.Equal(isPossible, Errors(document).Count == 0);
}
