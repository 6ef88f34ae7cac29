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
}
