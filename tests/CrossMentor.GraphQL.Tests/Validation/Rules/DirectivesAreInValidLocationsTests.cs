namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Directives-Are-in-Valid-Locations")]
public sealed class DirectivesAreInValidLocationsTests : RuleTests
{
    [Theory]
    [InlineData("""query ($n: Int @onVariable) @onQuery { values(int: $n) ...F @include(if: true) } fragment F on Query { dog { ... @skip(if: true) { name } } }""")]
    public void Allowed_places_are_accepted(string document) => Accepts(document);

    [Fact]
    public void A_place_the_definition_does_not_list_is_refused() => Rejects(
        """{ dog @onQuery { name } }""",
        "Directive \"@onQuery\" may not be used on FIELD.",
        (1, 7));

    [Fact]
    public void A_query_takes_no_conditions() => Rejects(
        """query @include(if: true) { dog { name } }""",
        "Directive \"@include\" may not be used on QUERY.",
        (1, 7));
}
