using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Language;

/// <summary>Reads GraphQL text to the whole grammar of the September 2025 edition (sec-Appendix-Grammar-Summary).</summary>
public static class Parser
{
    /// <summary>Parses a document. A syntax error is returned; no text makes this throw.</summary>
    /// <param name="source">The text, with or without byte order mark.</param>
    /// <param name="limits">How large a text may be.</param>
    /// <param name="sourceName">What error locations call the text; null for a request.</param>
    public static ParseResult Parse(string source, ParserLimits limits, string? sourceName = null)
    {
        if (source.Length > limits.MaxCharacters)
        {
            return new ParseResult(new GraphQLError(
                $"Syntax Error: Document contains more than {limits.MaxCharacters} characters. Parsing aborted.",
                new SourceLocation(1, 1, sourceName)));
        }

        return new DocumentParser(new Lexer(source, sourceName, limits.MaxTokens), limits.MaxNesting).Parse();
    }
}
