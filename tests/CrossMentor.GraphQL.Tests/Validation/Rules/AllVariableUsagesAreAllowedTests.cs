namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-All-Variable-Usages-Are-Allowed")]
public sealed class AllVariableUsagesAreAllowedTests : RuleTests
{
    [Theory]
    [InlineData("""query ($a: Int!) { values(int: $a) }""")]
    [InlineData("""query ($a: Int = 1) { required(a: $a, b: "") }""")]
    [InlineData("""query ($a: Int) { required(a: 1, b: "", c: $a) }""")]
    [InlineData("""query ($a: [Int!]!) { values(ints: $a) }""")]
    [InlineData("""query ($a: Int) { values(date: { any: $a }) }""")]
    [InlineData("""query ($a: CatInput!) { pet(choice: { cat: $a }) { name } }""")]
    public void Variables_that_fit_are_accepted(string document) => Accepts(document);

    [Fact]
    public void Another_type_does_not_fit() => Rejects(
        """query ($a: String) { values(int: $a) }""",
        "Variable \"$a\" of type \"String\" used in position expecting type \"Int\".",
        (1, 8),
        (1, 34));

    [Fact]
    public void Nullable_does_not_fit_non_null() => Rejects(
        """query ($a: Int) { required(a: $a, b: "") }""",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\".",
        (1, 8),
        (1, 31));

    [Fact]
    public void A_default_of_null_does_not_help() => Rejects(
        """query ($a: Int = null) { required(a: $a, b: "") }""",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\".",
        (1, 8),
        (1, 38));

    [Fact]
    public void A_single_value_does_not_fit_a_list() => Rejects(
        """query ($a: Int) { values(ints: $a) }""",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"[Int]\".",
        (1, 8),
        (1, 32));

    [Fact]
    [Spec("sec-Language.Variables.Variable-Use-Within-Fragments")]
    public void Usage_inside_a_fragment_is_checked() => Rejects(
        """
        query ($a: String) { ...F }
        fragment F on Query { values(int: $a) }
        """,
        "Variable \"$a\" of type \"String\" used in position expecting type \"Int\".",
        (1, 8),
        (2, 35));

    [Fact]
    public void A_nullable_variable_does_not_fit_a_one_of_field_even_if_the_object_is_required() => Rejects(
        """query ($a: CatInput) { pet(choice: { cat: $a }) { name } }""",
        "Variable \"$a\" is of type \"CatInput\" but must be non-nullable to be used for OneOf Input Object \"Choice\".",
        (1, 8),
        (1, 43));

    [Fact]
    public void A_nullable_variable_does_not_fit_a_one_of_field_of_an_optional_object() => Rejects(
        """query ($a: String) { values(choice: { dog: $a }) }""",
        "Variable \"$a\" is of type \"String\" but must be non-nullable to be used for OneOf Input Object \"Choice\".",
        (1, 8),
        (1, 44));
}
