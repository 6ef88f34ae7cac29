namespace CrossMentor.GraphQL.Language;

/// <summary>The lexical tokens (sec-Language.Source-Text.Lexical-Tokens) and the end of the text.</summary>
internal enum TokenKind
{
    EndOfFile,
    Bang,
    Dollar,
    Ampersand,
    ParenthesisLeft,
    ParenthesisRight,
    Spread,
    Colon,
    Equals,
    At,
    BracketLeft,
    BracketRight,
    BraceLeft,
    Pipe,
    BraceRight,
    Name,
    Int,
    Float,
    String,
    BlockString,
}

internal static class TokenKindNames
{
    private static readonly string[] Names =
    [
        "<EOF>", "\"!\"", "\"$\"", "\"&\"", "\"(\"", "\")\"", "\"...\"", "\":\"", "\"=\"", "\"@\"", "\"[\"", "\"]\"", "\"{\"", "\"|\"",
        "\"}\"", "Name", "Int", "Float", "String", "BlockString",
    ];

    /// <summary>The kind as error messages name it.</summary>
    public static string Describe(this TokenKind kind) => Names[(int)kind];
}
