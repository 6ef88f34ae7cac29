using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Tests.Language;

[Spec("sec-Language.Source-Text")]
public sealed class ParserLimitsTests : SyntaxTests
{
    [Fact]
    public void A_text_of_the_most_characters_parses_and_one_more_is_refused()
    {
        var text = "{a}".PadRight(15_000);

        Parses(text, ParserLimits.ForRequests);
        Fails(text + " ", "Document contains more than 15000 characters. Parsing aborted.", 1, 1, ParserLimits.ForRequests);
    }

    [Fact]
    public void A_text_of_the_most_tokens_parses_and_one_more_is_refused()
    {
        var text = "{" + string.Concat(Enumerable.Repeat("a ", 1_998)) + "}";

        Assert.Equal(2_000, Parses(text, ParserLimits.ForRequests).TokenCount);
        Fails("{a " + text[1..], "Document contains more than 2000 tokens. Parsing aborted.", 1, text.Length + 2, ParserLimits.ForRequests);
    }

    [Theory]
    [InlineData("{a", "}", 1)]
    [InlineData("{a(x:", ")}", 0)]
    [InlineData("{...", "}", 1)]
    public void The_deepest_nesting_parses_and_one_more_is_refused(string open, string close, int perLevel)
    {
        // The second form nests lists inside one selection set, which is a level of its own.
        string Nested(int depth) => perLevel == 1
            ? (open.EndsWith('a') ? string.Concat(Enumerable.Repeat(open, depth)) : string.Concat(Enumerable.Repeat(open, depth - 1)) + "{a")
              + string.Concat(Enumerable.Repeat(close, depth))
            : open + new string('[', depth - 1) + new string(']', depth - 1) + close;

        Parses(Nested(64), ParserLimits.ForRequests);
        var refused = Parser.Parse(Nested(65), ParserLimits.ForRequests);
        Assert.Equal("Syntax Error: Document nests deeper than 64 levels. Parsing aborted.", refused.Error?.Message);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a:")]
    public void A_million_open_brackets_cost_nothing_even_without_limits(string bracket)
    {
        var text = "{a(x:" + string.Concat(Enumerable.Repeat(bracket, 1_500_000));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var parsed = Parser.Parse(text, ParserLimits.Unlimited);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.StartsWith("Syntax Error: Document nests deeper than 512 levels.", parsed.Error?.Message, StringComparison.Ordinal);
        Assert.True(allocated < 200_000, $"{allocated} bytes were allocated.");
    }

    [Fact]
    public void Brackets_of_types_and_selections_are_bounded_too()
    {
        Assert.False(Parser.Parse("query ($a: " + new string('[', 100_000), ParserLimits.Unlimited).IsValid);
        Assert.False(Parser.Parse(string.Concat(Enumerable.Repeat("{a", 100_000)), ParserLimits.Unlimited).IsValid);
        Assert.False(Parser.Parse(string.Concat(Enumerable.Repeat("{...", 100_000)), ParserLimits.Unlimited).IsValid);
    }
}
