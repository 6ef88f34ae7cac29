namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Field-Selection-Merging")]
public sealed class FieldSelectionMergingTests : RuleTests
{
    [Theory]
    [InlineData("""{ dog { name name } dog { owner { name } name } }""")]
    [InlineData("""{ dog { doesKnow(command: SIT) doesKnow(command: SIT) } }""")]
    [InlineData("""{ values(filter: { age: 1, name: "a" }) values(filter: { name: "a", age: 1 }) }""")]
    [InlineData("""{ catOrDog { ... on Dog { volume: barkVolume } ... on Cat { volume: meowVolume } } }""")]
    [InlineData("""{ pet(choice: { dog: "x" }) { ... on Dog { n: name(surname: true) } ... on Cat { n: name } } }""")]
    [InlineData("""{ dog { ...A ...B } } fragment A on Dog { owner { name } } fragment B on Dog { owner { born } }""")]
    public void Fields_that_can_be_merged_are_accepted(string document) => Accepts(document);

    [Fact]
    public void One_key_for_two_fields_is_refused() => Rejects(
        """{ dog { name: barkVolume name } }""",
        "Fields \"name\" conflict because \"barkVolume\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
        (1, 9),
        (1, 26));

    [Fact]
    public void Differing_arguments_are_refused() => Rejects(
        """{ dog { doesKnow(command: SIT) doesKnow(command: HEEL) } }""",
        "Fields \"doesKnow\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.",
        (1, 9),
        (1, 32));

    [Fact]
    public void An_argument_on_one_side_only_is_refused() => Rejects(
        """{ dog { name(surname: true) name } }""",
        "Fields \"name\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.",
        (1, 9),
        (1, 29));

    [Fact]
    public void Two_object_types_may_not_differ_in_shape() => Rejects(
        """{ catOrDog { ... on Dog { shape } ... on Cat { shape } } }""",
        "Fields \"shape\" conflict because they return conflicting types \"Int\" and \"String\". Use different aliases on the fields to fetch both if this was intentional.",
        (1, 27),
        (1, 48));

    [Fact]
    public void Nullable_and_non_null_differ_in_shape() => Rejects(
        """{ catOrDog { ... on Dog { colour } ... on Cat { colour } } }""",
        "Fields \"colour\" conflict because they return conflicting types \"Colour\" and \"Colour!\". Use different aliases on the fields to fetch both if this was intentional.",
        (1, 27),
        (1, 49));

    [Fact]
    public void The_type_name_has_a_shape_too() => Rejects(
        """{ catOrDog { ... on Dog { x: barkVolume } ... on Cat { x: __typename } } }""",
        "Fields \"x\" conflict because they return conflicting types \"Int\" and \"String!\". Use different aliases on the fields to fetch both if this was intentional.",
        (1, 27),
        (1, 56));

    [Fact]
    public void A_conflict_below_is_reported_with_every_field_on_the_way() => Rejects(
        """{ dog { x: name } dog { x: shape } }""",
        "Fields \"dog\" conflict because subfields \"x\" conflict because \"name\" and \"shape\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
        (1, 3),
        (1, 9),
        (1, 19),
        (1, 25));

    [Fact]
    public void Parallel_fragments_conflict() => Rejects(
        """
        { dog { ...A ...B } }
        fragment A on Dog { x: name }
        fragment B on Dog { x: shape }
        """,
        "Fields \"x\" conflict because \"name\" and \"shape\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
        (2, 21),
        (3, 21));

    [Fact]
    public void A_field_conflicts_with_a_fragment_of_a_fragment() => Rejects(
        """
        { dog { x: name ...A } }
        fragment A on Dog { ...B }
        fragment B on Dog { x: shape }
        """,
        "Fields \"x\" conflict because \"name\" and \"shape\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
        (1, 9),
        (3, 21));

    [Fact]
    public void An_object_and_its_interface_may_be_one_value() => Rejects(
        """{ dog { name(surname: true) ... on Pet { name } } }""",
        "Fields \"name\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.",
        (1, 9),
        (1, 42));

    [Fact]
    public void Two_interfaces_may_be_one_value() => Rejects(
        """{ named { ... on Named { name(surname: true) } ... on Pet { name } } }""",
        "Fields \"name\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.",
        (1, 26),
        (1, 61));
}
