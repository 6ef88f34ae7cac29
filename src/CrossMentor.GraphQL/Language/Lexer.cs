using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Language;

/// <summary>Cuts a text into tokens, one at a time (sec-Language.Source-Text).</summary>
/// <remarks>
/// The first error ends the text: from then on every token is <see cref="TokenKind.EndOfFile"/>, so a parser runs out of
/// tokens instead of unwinding, and nothing is thrown for what a stranger wrote.
/// </remarks>
internal ref partial struct Lexer
{
    private const char ByteOrderMark = '\ufeff';

    private readonly ReadOnlySpan<char> text;
    private readonly string? sourceName;
    private readonly int maxTokens;
    private int position;
    private int line = 1;
    private int lineStart;

    public Lexer(ReadOnlySpan<char> text, string? sourceName, int maxTokens)
    {
        this.text = text;
        this.sourceName = sourceName;
        this.maxTokens = maxTokens;
    }

    public TokenKind Kind { get; private set; }

    /// <summary>Where the token begins.</summary>
    public SourceLocation Location { get; private set; }

    /// <summary>The token as written; of a string, what stands between the quotes.</summary>
    public ReadOnlySpan<char> Text { get; private set; }

    /// <summary>The meaning of a string token if it is not simply its <see cref="Text"/>.</summary>
    public string? Decoded { get; private set; }

    public int TokenCount { get; private set; }

    public GraphQLError? Error { get; private set; }

    [MemberNotNullWhen(true, nameof(Error))]
    public readonly bool HasFailed => Error is not null;

    /// <summary>Moves to the next token.</summary>
    public void Advance()
    {
        SkipIgnored();
        Decoded = null;
        Location = LocationOf(position);
        if (position >= text.Length)
        {
            Kind = TokenKind.EndOfFile;
            Text = default;
            return;
        }

        if (TokenCount == maxTokens)
        {
            Fail($"Document contains more than {maxTokens} tokens. Parsing aborted.", Location);
            return;
        }

        TokenCount++;
        ReadToken(text[position]);
    }

    /// <summary>Ends the text with an error; the first error wins.</summary>
    public void Fail(string message, SourceLocation location)
    {
        Error ??= new GraphQLError("Syntax Error: " + message, location);
        position = text.Length;
        Kind = TokenKind.EndOfFile;
        Text = default;
    }

    /// <summary>The token as error messages name it, such as <c>Name "pair"</c>.</summary>
    public readonly string Describe() =>
        Kind < TokenKind.Name ? Kind.Describe() : $"{Kind.Describe()} \"{Decoded ?? Text.ToString()}\"";

    private static bool IsNameStart(char character) => char.IsAsciiLetter(character) || character == '_';

    private static bool IsNameContinue(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';

    private readonly SourceLocation LocationOf(int at) => new(line, at - lineStart + 1, sourceName);

    private readonly char Peek(int at) => at < text.Length ? text[at] : '\0';

    private void FailAt(string message, int at) => Fail(message, LocationOf(at));

    private void SkipIgnored()
    {
        while (position < text.Length)
        {
            switch (text[position])
            {
                case ' ' or '\t' or ',' or ByteOrderMark:
                    position++;
                    break;
                case '\n' or '\r':
                    position = EndLine(position);
                    break;
                case '#':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    /// <summary>Steps over LF, CR or CRLF and counts the line.</summary>
    private int EndLine(int at)
    {
        at += text[at] == '\r' && Peek(at + 1) == '\n' ? 2 : 1;
        line++;
        lineStart = at;
        return at;
    }

    private void SkipComment()
    {
        while (position < text.Length && text[position] is not ('\n' or '\r'))
        {
            var length = ScalarLength(position);
            if (length == 0)
            {
                FailAt($"Invalid character: {DescribeCharacter(position)}.", position);
                return;
            }

            position += length;
        }
    }

    /// <summary>The code units of the Unicode scalar value at a place: 1, 2, or 0 for half a surrogate pair.</summary>
    private readonly int ScalarLength(int at)
    {
        if (!char.IsSurrogate(text[at]))
        {
            return 1;
        }

        return char.IsHighSurrogate(text[at]) && char.IsLowSurrogate(Peek(at + 1)) ? 2 : 0;
    }

    private void ReadToken(char first)
    {
        switch (first)
        {
            case '{':
                Punctuator(TokenKind.BraceLeft);
                break;
            case '}':
                Punctuator(TokenKind.BraceRight);
                break;
            case '(':
                Punctuator(TokenKind.ParenthesisLeft);
                break;
            case ')':
                Punctuator(TokenKind.ParenthesisRight);
                break;
            case ':':
                Punctuator(TokenKind.Colon);
                break;
            case '$':
                Punctuator(TokenKind.Dollar);
                break;
            case '!':
                Punctuator(TokenKind.Bang);
                break;
            case '[':
                Punctuator(TokenKind.BracketLeft);
                break;
            case ']':
                Punctuator(TokenKind.BracketRight);
                break;
            case '=':
                Punctuator(TokenKind.Equals);
                break;
            case '@':
                Punctuator(TokenKind.At);
                break;
            case '|':
                Punctuator(TokenKind.Pipe);
                break;
            case '&':
                Punctuator(TokenKind.Ampersand);
                break;
            case '.' when Peek(position + 1) == '.' && Peek(position + 2) == '.':
                Take(TokenKind.Spread, position + 3);
                break;
            case '"':
                ReadQuoted();
                break;
            default:
                ReadWord(first);
                break;
        }
    }

    private void ReadWord(char first)
    {
        if (IsNameStart(first))
        {
            var end = position + 1;
            while (end < text.Length && IsNameContinue(text[end]))
            {
                end++;
            }

            Take(TokenKind.Name, end);
        }
        else if (first == '-' || char.IsAsciiDigit(first))
        {
            ReadNumber();
        }
        else if (first == '\'')
        {
            FailAt("Unexpected single quote character ('), did you mean to use a double quote (\")?", position);
        }
        else
        {
            FailAt($"{(ScalarLength(position) == 0 ? "Invalid" : "Unexpected")} character: {DescribeCharacter(position)}.", position);
        }
    }

    private void Punctuator(TokenKind kind) => Take(kind, position + 1);

    private void Take(TokenKind kind, int end)
    {
        Kind = kind;
        Text = text[position..end];
        position = end;
    }

    private readonly string DescribeCharacter(int at)
    {
        if (at >= text.Length)
        {
            return TokenKind.EndOfFile.Describe();
        }

        var character = text[at];
        if (character is >= ' ' and <= '~')
        {
            return character == '"' ? "'\"'" : $"\"{character}\"";
        }

        var codePoint = ScalarLength(at) == 2 ? char.ConvertToUtf32(character, text[at + 1]) : character;
        return "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
    }
}
