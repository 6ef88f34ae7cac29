using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.SchemaTools.Coordinates;

/// <summary>The grammar of coordinates, which is not that of documents (sec-Schema-Coordinates.Parsing-a-Schema-Coordinate).</summary>
internal ref struct CoordinateReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int position;
    private GraphQLError? error;

    public bool TryRead([NotNullWhen(true)] out SchemaCoordinate? coordinate, [NotNullWhen(false)] out GraphQLError? problem)
    {
        var isDirective = Skip('@');
        var name = ReadName();
        var member = !isDirective && Skip('.') ? ReadName() : null;
        string? argument = null;
        if ((isDirective || member is not null) && Skip('('))
        {
            argument = ReadName();
            Expect(':');
            Expect(')');
        }

        if (position < text.Length)
        {
            Fail("<EOF>");
        }

        problem = error;
        coordinate = problem is null ? new SchemaCoordinate(isDirective, name, member, argument) : null;
        return coordinate is not null;
    }

    private bool Skip(char punctuator)
    {
        if (error is not null || position >= text.Length || text[position] != punctuator)
        {
            return false;
        }

        position++;
        return true;
    }

    private void Expect(char punctuator)
    {
        if (!Skip(punctuator))
        {
            Fail($"\"{punctuator}\"");
        }
    }

    private string ReadName()
    {
        var start = position;
        while (position < text.Length && IsPartOfName(text[position], isFirst: position == start))
        {
            position++;
        }

        if (position == start)
        {
            Fail("Name");
        }

        return text[start..position].ToString();
    }

    private static bool IsPartOfName(char character, bool isFirst) =>
        character == '_' || char.IsAsciiLetter(character) || (!isFirst && char.IsAsciiDigit(character));

    private void Fail(string expected)
    {
        error ??= new GraphQLError(
            $"Syntax Error: Expected {expected}, found {Describe()}.", new SourceLocation(1, position + 1));
        position = text.Length;
    }

    private readonly string Describe()
    {
        if (position >= text.Length)
        {
            return "<EOF>";
        }

        var character = text[position];
        return character is > ' ' and <= '~' ? $"\"{character}\"" : "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);
    }
}
