namespace CrossMentor.GraphQL.Language;

/// <summary>
/// Bounds of a text to parse. A text past any of them is refused where the bound is passed, having cost no more than that.
/// </summary>
/// <param name="MaxCharacters">UTF-16 code units in the whole text.</param>
/// <param name="MaxTokens">Tokens, ignored ones not counted.</param>
/// <param name="MaxNesting">Open brackets of any kind at one place.</param>
public sealed record ParserLimits(int MaxCharacters, int MaxTokens, int MaxNesting)
{
    /// <summary>The bounds for texts that strangers send.</summary>
    public static ParserLimits ForRequests { get; } = new(MaxCharacters: 15_000, MaxTokens: 2_000, MaxNesting: 64);

    /// <summary>The bounds for texts of our own, such as SDL: only the nesting is held, for the sake of the stack.</summary>
    public static ParserLimits Unlimited { get; } = new(int.MaxValue, int.MaxValue, MaxNesting: 512);
}
