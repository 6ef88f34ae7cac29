namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Fragments-on-Object-Interface-or-Union-Types")]
public sealed class FragmentsOnObjectInterfaceOrUnionTypesTests : RuleTests
{
    [Theory]
    [InlineData("""{ dog { ... on Dog { name } ... on Pet { name } ... on CatOrDog { __typename } } }""")]
    public void Objects_interfaces_and_unions_are_accepted(string document) => Accepts(document);

    [Fact]
    public void A_scalar_has_no_fragments() => Rejects(
        """{ dog { ... on Boolean { name } } }""",
        "Fragment cannot condition on non composite type \"Boolean\".",
        (1, 16));

    [Fact]
    public void An_input_object_has_no_fragments() => Rejects(
        """
        { dog { ...F } }
        fragment F on Filter { name }
        """,
        "Fragment \"F\" cannot condition on non composite type \"Filter\".",
        (2, 15));
}
