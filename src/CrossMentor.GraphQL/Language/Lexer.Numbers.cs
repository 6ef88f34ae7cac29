namespace CrossMentor.GraphQL.Language;

internal ref partial struct Lexer
{
    /// <summary>Reads IntValue or FloatValue (sec-Int-Value, sec-Float-Value): no leading zero, and no name or dot right behind.</summary>
    private void ReadNumber()
    {
        var end = position;
        var kind = TokenKind.Int;
        if (text[end] == '-')
        {
            end++;
        }

        if (Peek(end) == '0')
        {
            end++;
            if (char.IsAsciiDigit(Peek(end)))
            {
                FailAt($"Invalid number, unexpected digit after 0: {DescribeCharacter(end)}.", end);
                return;
            }
        }
        else if (!SkipDigits(ref end))
        {
            return;
        }

        if (Peek(end) == '.')
        {
            kind = TokenKind.Float;
            end++;
            if (!SkipDigits(ref end))
            {
                return;
            }
        }

        if (Peek(end) is 'e' or 'E')
        {
            kind = TokenKind.Float;
            end += Peek(end + 1) is '+' or '-' ? 2 : 1;
            if (!SkipDigits(ref end))
            {
                return;
            }
        }

        if (Peek(end) == '.' || IsNameStart(Peek(end)))
        {
            FailAt($"Invalid number, expected digit but got: {DescribeCharacter(end)}.", end);
            return;
        }

        Take(kind, end);
    }

    private bool SkipDigits(ref int end)
    {
        if (!char.IsAsciiDigit(Peek(end)))
        {
            FailAt($"Invalid number, expected digit but got: {DescribeCharacter(end)}.", end);
            return false;
        }

        while (char.IsAsciiDigit(Peek(end)))
        {
            end++;
        }

        return true;
    }
}
