namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Single-Root-Field")]
public sealed class SingleRootFieldTests : RuleTests
{
    [Theory]
    [InlineData("""subscription { dogBarked { name owner { name } } }""")]
    [InlineData("""subscription S { ...F } fragment F on Subscription { dogBarked { name } ... { dogBarked { shape } } }""")]
    [InlineData("""subscription { dogBarked { name @skip(if: true) } }""")]
    public void One_root_field_is_accepted(string document) => Accepts(document);

    [Fact]
    public void Two_root_fields_are_too_many() => Rejects(
        """subscription S { dogBarked { name } catMeowed { name } }""",
        "Subscription \"S\" must select only one top level field.",
        (1, 37));

    [Fact]
    public void An_alias_makes_another_root_field() => Rejects(
        """subscription { dogBarked { name } again: dogBarked { name } }""",
        "Anonymous Subscription must select only one top level field.",
        (1, 35));

    [Fact]
    public void A_root_field_in_a_fragment_counts() => Rejects(
        """
        subscription S { dogBarked { name } ...F }
        fragment F on Subscription { catMeowed { name } }
        """,
        "Subscription \"S\" must select only one top level field.",
        (2, 30));

    [Fact]
    public void An_introspection_field_is_no_event() => Rejects(
        """subscription S { __typename }""",
        "Subscription \"S\" must not select an introspection top level field.",
        (1, 18));

    [Fact]
    public void A_condition_at_the_root_is_refused() => Rejects(
        """subscription S($b: Boolean!) { dogBarked @skip(if: $b) { name } }""",
        "Subscription \"S\" must not use `@skip` and `@include` directives in the top level selection.",
        (1, 42));

    [Fact]
    public void A_condition_on_a_root_fragment_is_refused() => Rejects(
        """subscription S($b: Boolean!) { ... @include(if: $b) { dogBarked { name } } }""",
        "Subscription \"S\" must not use `@skip` and `@include` directives in the top level selection.",
        (1, 36));

    [Fact]
    public void Fragments_chained_ten_thousand_deep_do_not_overflow_the_stack()
    {
        var chain = string.Concat(Enumerable.Range(0, 10_000).Select(
            index => $"fragment F{index} on Subscription {{ ...F{index + 1} }} "));

        Accepts("subscription { ...F0 } " + chain + "fragment F10000 on Subscription { catMeowed { name } }");
    }
}
