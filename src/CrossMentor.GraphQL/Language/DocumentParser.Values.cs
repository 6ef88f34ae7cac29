namespace CrossMentor.GraphQL.Language;

internal ref partial struct DocumentParser
{
    // Value[Const]
    private Value ParseValue(bool isConstant)
    {
        var start = lexer.Location;
        switch (lexer.Kind)
        {
            case TokenKind.Dollar:
                return isConstant ? FailVariable() : ParseVariable();
            case TokenKind.Int:
                return new IntValue(start, TakeText());
            case TokenKind.Float:
                return new FloatValue(start, TakeText());
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.BracketLeft when TryEnter():
                return ParseList(isConstant);
            case TokenKind.BraceLeft when TryEnter():
                return ParseObject(isConstant);
            case TokenKind.Name:
                return ParseNamedValue();
            default:
                FailUnexpected();
                return new NullValue(start);
        }
    }

    private string TakeText()
    {
        var text = lexer.Text.ToString();
        lexer.Advance();
        return text;
    }

    private StringValue ParseString()
    {
        var value = new StringValue(lexer.Location, lexer.Decoded ?? lexer.Text.ToString(), lexer.Kind == TokenKind.BlockString);
        lexer.Advance();
        return value;
    }

    // BooleanValue, NullValue, EnumValue : Name but not `true`, `false` or `null`
    private Value ParseNamedValue()
    {
        var start = lexer.Location;
        var name = ParseName();
        return name switch
        {
            "true" => new BooleanValue(start, isTrue: true),
            "false" => new BooleanValue(start, isTrue: false),
            "null" => new NullValue(start),
            _ => new EnumValue(start, name),
        };
    }

    // Variable : $ Name
    private Variable ParseVariable()
    {
        var start = lexer.Location;
        Expect(TokenKind.Dollar);
        var nameLocation = lexer.Location;
        return new Variable(start, nameLocation, ParseName());
    }

    private NullValue FailVariable()
    {
        var start = lexer.Location;
        lexer.Advance();
        lexer.Fail(
            lexer.Kind == TokenKind.Name
                ? $"Unexpected variable \"${lexer.Text}\" in constant value."
                : $"Unexpected {TokenKind.Dollar.Describe()}.",
            start);
        return new NullValue(start);
    }

    // ListValue[Const] : [ Value[?Const]* ]
    private ListValue ParseList(bool isConstant)
    {
        var start = lexer.Location;
        var items = default(NodeList<Value>);
        lexer.Advance();
        while (!TakeClosing(TokenKind.BracketRight))
        {
            items.Add(ParseValue(isConstant));
        }

        Leave();
        return new ListValue(start, items.ToImmutable());
    }

    // ObjectValue[Const] : { ObjectField[?Const]* }
    private ObjectValue ParseObject(bool isConstant)
    {
        var start = lexer.Location;
        var fields = default(NodeList<ObjectField>);
        lexer.Advance();
        while (!TakeClosing(TokenKind.BraceRight))
        {
            var fieldStart = lexer.Location;
            var name = ParseName();
            Expect(TokenKind.Colon);
            fields.Add(new ObjectField(fieldStart, name, ParseValue(isConstant)));
        }

        Leave();
        return new ObjectValue(start, fields.ToImmutable());
    }
}
