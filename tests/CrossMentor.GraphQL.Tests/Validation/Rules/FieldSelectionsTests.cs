namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Field-Selections")]
public sealed class FieldSelectionsTests : RuleTests
{
    [Theory]
    [InlineData("""{ dog { name ... on Pet { owner { name } } __typename } }""")]
    [InlineData("""{ catOrDog { __typename ... on Cat { meowVolume } } }""")]
    [InlineData("""{ __schema { types { name } } __type(name: "Dog") { name } }""")]
    public void Defined_fields_are_accepted(string document) => Accepts(document);

    [Fact]
    public void An_unknown_field_is_refused_with_the_closest_name() => Rejects(
        """{ dog { barkVolum } }""",
        "Cannot query field \"barkVolum\" on type \"Dog\". Did you mean \"barkVolume\"?",
        (1, 9));

    [Fact]
    public void A_field_of_a_possible_type_needs_a_fragment() => Rejects(
        """{ pet(choice: { dog: "x" }) { barkVolume } }""",
        "Cannot query field \"barkVolume\" on type \"Pet\". Did you mean to use an inline fragment on \"Dog\"?",
        (1, 31));

    [Fact]
    public void A_union_has_no_fields_of_its_own() => Rejects(
        """{ catOrDog { name } }""",
        "Cannot query field \"name\" on type \"CatOrDog\". Did you mean to use an inline fragment on \"Named\", \"Pet\", \"Cat\", or \"Dog\"?",
        (1, 14));

    [Fact]
    public void Introspection_starts_at_the_query_root_only() => Rejects(
        """{ dog { __schema { types { name } } } }""",
        "Cannot query field \"__schema\" on type \"Dog\".",
        (1, 9));
}
