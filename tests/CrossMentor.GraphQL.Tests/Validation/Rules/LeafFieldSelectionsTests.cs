namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Leaf-Field-Selections")]
public sealed class LeafFieldSelectionsTests : RuleTests
{
    [Theory]
    [InlineData("""{ dog { name owner { name } } }""")]
    public void Leaves_without_and_composites_with_selections_are_accepted(string document) => Accepts(document);

    [Fact]
    public void A_leaf_takes_no_selections() => Rejects(
        """{ dog { name { length } } }""",
        "Field \"name\" must not have a selection since type \"String\" has no subfields.",
        (1, 14));

    [Fact]
    public void An_object_needs_selections() => Rejects(
        """{ dog }""",
        "Field \"dog\" of type \"Dog\" must have a selection of subfields. Did you mean \"dog { ... }\"?",
        (1, 3));

    [Fact]
    public void A_union_needs_selections() => Rejects(
        """{ catOrDog }""",
        "Field \"catOrDog\" of type \"CatOrDog\" must have a selection of subfields. Did you mean \"catOrDog { ... }\"?",
        (1, 3));
}
