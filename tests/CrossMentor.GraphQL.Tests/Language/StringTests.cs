using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Tests.Language;

[Spec("sec-String-Value")]
public sealed class StringTests : SyntaxTests
{
    [Theory]
    [InlineData(@"""""", "")]
    [InlineData(@"""plain""", "plain")]
    [InlineData(@"""\"" \\ \/ \b \f \n \r \t""", "\" \\ / \b \f \n \r \t")]
    [InlineData(@"""\u0041\u00e9""", "A\u00e9")]
    [InlineData(@"""\u{41}\u{1F600}\u{000000041}""", "A\U0001F600A")]
    [InlineData(@"""\uD83D\uDE00""", "\U0001F600")]
    [InlineData("\"\U0001F600 # no comment\"", "\U0001F600 # no comment")]
    [Spec("sec-String-Value.Escape-Sequences")]
    [Spec("sec-String-Value.Static-Semantics")]
    public void Escapes_are_resolved(string text, string meaning) => Assert.Equal(meaning, Assert.IsType<StringValue>(FirstValue(text)).Text);

    [Theory]
    [InlineData("\"x", "Unterminated string.", 10)]
    [InlineData("\"x\ny\"", "Unterminated string.", 10)]
    [InlineData("\"\\x\"", "Invalid character escape sequence: \"\\x\".", 9)]
    [InlineData("\"\\\0\"", "Invalid character escape sequence: \"\\\0\".", 9)]
    [InlineData("\"\\u00g0\"", "Invalid Unicode escape sequence: \"\\u00g0\".", 9)]
    [InlineData("\"\\uD83D\"", "Invalid Unicode escape sequence: \"\\uD83D\".", 9)]
    [InlineData("\"\\uDE00\\uD83D\"", "Invalid Unicode escape sequence: \"\\uDE00\".", 9)]
    [InlineData("\"\\u{}\"", "Invalid Unicode escape sequence: \"\\u{}\".", 9)]
    [InlineData("\"\\u{D83D}\"", "Invalid Unicode escape sequence: \"\\u{D83D}\".", 9)]
    [InlineData("\"\\u{110000}\"", "Invalid Unicode escape sequence: \"\\u{110000}\".", 9)]
    [InlineData("\"\\u{FFFFFFFFFFFFFFFFFF}\"", "Invalid Unicode escape sequence: \"\\u{FFFFFFF\".", 9)]
    [Spec("sec-String-Value.Escape-Sequences")]
    [Spec("sec-String-Value.Static-Semantics")]
    public void Broken_strings_are_refused(string text, string message, int column) => Fails($"{{ a(s: {text}", message, 1, column);

    [Theory]
    [InlineData("one", "one")]
    [InlineData("\n  first\n    second\n\n  third\n", "first\n  second\n\nthird")]
    [InlineData("first\n    second\n  third", "first\n  second\nthird")]
    [InlineData("\n\n\t \n  x  \n \n", "x  ")]
    [InlineData("  \n  \t", "")]
    [InlineData("a\r\n  b\r  c", "a\nb\nc")]
    [InlineData("no \\n escape but \\\"\"\" this", "no \\n escape but \"\"\" this")]
    [InlineData("\u2028  x", "\u2028  x")]
    [Spec("sec-String-Value.Block-Strings")]
    [Spec("sec-String-Value.Static-Semantics")]
    public void Block_strings_lose_common_indentation_and_blank_outer_lines(string raw, string meaning)
    {
        var value = Assert.IsType<StringValue>(FirstValue($"\"\"\"{raw}\"\"\""));

        Assert.Equal(meaning, value.Text);
        Assert.True(value.IsBlock);
    }

    [Fact]
    public void An_unterminated_block_string_is_refused_where_the_text_ends() =>
        Fails("{ a(s: \"\"\"\n  b", "Unterminated string.", 2, 4);
}
