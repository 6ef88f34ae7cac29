namespace CrossMentor.GraphQL.Tests.Language;

[Spec("sec-Language.Source-Text")]
public sealed class SourceTextTests : SyntaxTests
{
    [Theory]
    [InlineData("\ufeff{ a }")]
    [InlineData("{\ufeffa\ufeff}")]
    [InlineData(",,,{\ta,\u0020}\r\n")]
    [InlineData("# comment \u0007 with any character but half a pair: \U0001F600\n{ a } # no line end")]
    [Spec("sec-White-Space")]
    [Spec("sec-Comments")]
    [Spec("sec-Insignificant-Commas")]
    [Spec("sec-Language.Source-Text.Ignored-Tokens")]
    [Spec("sec-Language.Source-Text.Ignored-Tokens.Byte-Order-Mark")]
    public void Ignored_tokens_are_ignored_everywhere(string text) => Assert.Equal("a", FirstField(Parses(text)).Name);

    [Theory]
    [InlineData("{\n  a\n}", 2, 3)]
    [InlineData("{\r  a\r}", 2, 3)]
    [InlineData("{\r\n  a\r\n}", 2, 3)]
    [InlineData("{\n\r  a }", 3, 3)]
    [InlineData("{ # comment\n a }", 2, 2)]
    [InlineData("{\u2028a }", 1, 2)]
    [Spec("sec-Line-Terminators")]
    public void Lf_cr_and_crlf_end_lines_and_nothing_else_does(string text, int line, int column)
    {
        if (text.Contains('\u2028'))
        {
            Fails(text, "Unexpected character: U+2028.", line, column);
            return;
        }

        var location = FirstField(Parses(text)).Location;
        Assert.Equal((line, column), (location.Line, location.Column));
    }

    [Fact]
    public void Lines_inside_block_strings_count()
    {
        var field = Parses("{ a(s: \"\"\"x\r\ny\rz\n\"\"\") b }");

        Assert.Equal(4, ((CrossMentor.GraphQL.Language.OperationDefinition)field.Definitions[0]).SelectionSet.Selections[1].Location.Line);
    }

    [Theory]
    [InlineData("{ a ? }", "Unexpected character: \"?\".", 5)]
    [InlineData("{ a' }", "Unexpected single quote character ('), did you mean to use a double quote (\")?", 4)]
    [InlineData("{ \u00e9 }", "Unexpected character: U+00E9.", 3)]
    [InlineData("{ \0 }", "Unexpected character: U+0000.", 3)]
    [InlineData("{ a .. b }", "Unexpected character: \".\".", 5)]
    [InlineData("{ \U0001F600 }", "Unexpected character: U+1F600.", 3)]
    [Spec("sec-Punctuators")]
    [Spec("sec-Language.Source-Text.Lexical-Tokens")]
    public void Other_characters_are_refused(string text, string message, int column) => Fails(text, message, 1, column);

    [Theory]
    [InlineData("{ a(s: \"", "\") }", "Invalid character within String: U+D83D.", 9)]
    [InlineData("{ a(s: \"\"\"", "\"\"\") }", "Invalid character within String: U+D83D.", 11)]
    [InlineData("# ", "\n{ a }", "Invalid character: U+D83D.", 3)]
    [InlineData("{ ", " }", "Invalid character: U+D83D.", 3)]
    public void Half_a_surrogate_pair_is_refused_wherever_it_stands(string before, string after, string message, int column) =>
        Fails(before + '\ud83d' + after, message, 1, column);
}
