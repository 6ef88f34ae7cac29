namespace CrossMentor.GraphQL.Tests.Validation.Rules;

[Spec("sec-Values-of-Correct-Type")]
public sealed class ValuesOfCorrectTypeTests : RuleTests
{
    [Theory]
    [InlineData("int", "1")]
    [InlineData("int", "-2147483648")]
    [InlineData("float", "1")]
    [InlineData("float", "1.5e3")]
    [InlineData("string", "\"\"")]
    [InlineData("boolean", "true")]
    [InlineData("id", "\"x\"")]
    [InlineData("id", "7")]
    [InlineData("colour", "RED")]
    [InlineData("date", "{ any: [1] }")]
    [InlineData("int", "null")]
    [InlineData("ints", "[1, null]")]
    [InlineData("ints", "1")]
    [InlineData("nonNullInts", "1")]
    [InlineData("filter", "{ age: 1, matrix: [1, [2]] }")]
    [InlineData("choice", "{ dog: \"x\" }")]
    public void Values_of_the_type_are_accepted(string argument, string value) => Accepts($"{{ values({argument}: {value}) }}");

    [Theory]
    [InlineData("int", "1.0", "Int cannot represent non-integer value: 1.0")]
    [InlineData("int", "2147483648", "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("int", "\"1\"", "Int cannot represent non-integer value: \"1\"")]
    [InlineData("float", "\"1\"", "Float cannot represent non numeric value: \"1\"")]
    [InlineData("float", "1e999", "Float cannot represent non numeric value: 1e999")]
    [InlineData("string", "1", "String cannot represent a non string value: 1")]
    [InlineData("string", "RED", "String cannot represent a non string value: RED")]
    [InlineData("boolean", "1", "Boolean cannot represent a non boolean value: 1")]
    [InlineData("id", "1.5", "ID cannot represent a non-string and non-integer value: 1.5")]
    [InlineData("colour", "\"RED\"", "Enum \"Colour\" cannot represent non-enum value: \"RED\". Did you mean the enum value \"RED\" or \"GREEN\"?")]
    [InlineData("colour", "BLUE", "Value \"BLUE\" does not exist in \"Colour\" enum.")]
    [InlineData("ints", "[1, \"2\"]", "Int cannot represent non-integer value: \"2\"")]
    [InlineData("int", "[1]", "Int cannot represent non-integer value: [1]")]
    [InlineData("nonNullInts", "null", "Expected value of type \"[Int!]!\", found null.")]
    [InlineData("nonNullInts", "[null]", "Expected value of type \"Int!\", found null.")]
    [InlineData("filter", "1", "Expected value of type \"Filter\", found 1.")]
    [InlineData("choice", "{}", "OneOf Input Object \"Choice\" must specify exactly one key.")]
    [InlineData("choice", "{ dog: \"x\", cat: { name: \"y\" } }", "OneOf Input Object \"Choice\" must specify exactly one key.")]
    [InlineData("choice", "{ dog: null }", "Field \"Choice.dog\" must be non-null.")]
    public void Values_of_another_type_are_refused(string argument, string value, string message) =>
        Assert.Equal(message, Assert.Single(Errors($"{{ values({argument}: {value}) }}")).Message);

    [Fact]
    public void The_place_is_that_of_the_value() => Rejects(
        """
        { values(ints: [1,
          "2"]) }
        """,
        "Int cannot represent non-integer value: \"2\"",
        (2, 3));

    [Fact]
    public void The_default_of_a_variable_is_checked() => Rejects(
        """query ($n: Int = "x") { values(int: $n) }""",
        "Int cannot represent non-integer value: \"x\"",
        (1, 18));

    [Fact]
    public void A_host_can_judge_literals_of_its_scalars()
    {
        var options = new CrossMentor.GraphQL.Validation.ValidationOptions { ScalarLiterals = (_, _) => "Not a date." };

        var error = Assert.Single(Errors("{ values(date: 1) }", options));

        Assert.Equal("Expected value of type \"Date\", found 1; Not a date.", error.Message);
        Assert.Empty(Errors("{ values(date: 1) }"));
    }
}
