using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Tests.Language;

[Spec("sec-Input-Values")]
public sealed class PrinterTests : SyntaxTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("-1.5e3")]
    [InlineData("\"a \\\" \\\\ \\n \\u0007 \u00e9 \U0001F600\"")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("RED")]
    [InlineData("$v")]
    [InlineData("[1, [], {}]")]
    [InlineData("{ a: 1, b: { c: [\"x\"] } }")]
    public void A_value_prints_as_it_was_written(string text) => Assert.Equal(text, FirstValue(text).ToString());

    [Fact]
    public void A_block_string_prints_as_an_ordinary_one_of_the_same_meaning() =>
        Assert.Equal("\"a\\n  b\"", FirstValue("\"\"\"\n  a\n    b\n\"\"\"").ToString());
}
