using System.Collections.Immutable;
using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Language;

/// <summary>Recursive descent over the lexer's tokens, one method a production, its depth bounded.</summary>
/// <remarks>
/// After an error the lexer only gives <see cref="TokenKind.EndOfFile"/>; every loop stops there, and the nodes built on
/// the way out are thrown away.
/// </remarks>
internal ref partial struct DocumentParser
{
    private readonly int maxNesting;
    private Lexer lexer;
    private int nesting;

    public DocumentParser(Lexer lexer, int maxNesting)
    {
        this.lexer = lexer;
        this.maxNesting = maxNesting;
    }

    // Document : Definition+
    public ParseResult Parse()
    {
        lexer.Advance();
        var start = lexer.Location;
        var definitions = default(NodeList<Definition>);
        do
        {
            if (ParseDefinition() is { } definition)
            {
                definitions.Add(definition);
            }
        }
        while (lexer.Kind != TokenKind.EndOfFile);

        return lexer.HasFailed
            ? new ParseResult(lexer.Error)
            : new ParseResult(new Document(start, definitions.ToImmutable(), lexer.TokenCount));
    }

    /// <summary>Null only after an error.</summary>
    private Definition? ParseDefinition()
    {
        var start = lexer.Location;
        if (lexer.Kind == TokenKind.BraceLeft)
        {
            return ParseShorthandQuery();
        }

        var description = ParseDescription();
        if (lexer.Kind == TokenKind.Name)
        {
            switch (lexer.Text)
            {
                case "query":
                    return ParseOperation(start, description, OperationType.Query);
                case "mutation":
                    return ParseOperation(start, description, OperationType.Mutation);
                case "subscription":
                    return ParseOperation(start, description, OperationType.Subscription);
                case "fragment":
                    return ParseFragmentDefinition(start, description);
                case "extend" when description is null:
                    lexer.Advance();
                    return ParseTypeSystemDefinition(start, description: null, isExtension: true);
                case "extend":
                    lexer.Fail("Unexpected description, only GraphQL definitions support descriptions.", start);
                    return null;
            }
        }
        else if (lexer.Kind == TokenKind.BraceLeft)
        {
            lexer.Fail("Unexpected description, descriptions are not supported on shorthand queries.", start);
            return null;
        }

        return ParseTypeSystemDefinition(start, description, isExtension: false);
    }

    private StringValue? ParseDescription() =>
        lexer.Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;

    private bool PeekKeyword(string keyword) => lexer.Kind == TokenKind.Name && lexer.Text.SequenceEqual(keyword);

    private bool TakeOptionalKeyword(string keyword)
    {
        if (!PeekKeyword(keyword))
        {
            return false;
        }

        lexer.Advance();
        return true;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!TakeOptionalKeyword(keyword))
        {
            lexer.Fail($"Expected \"{keyword}\", found {lexer.Describe()}.", lexer.Location);
        }
    }

    private bool TakeOptional(TokenKind kind)
    {
        if (lexer.Kind != kind)
        {
            return false;
        }

        lexer.Advance();
        return true;
    }

    private void Expect(TokenKind kind)
    {
        if (!TakeOptional(kind))
        {
            lexer.Fail($"Expected {kind.Describe()}, found {lexer.Describe()}.", lexer.Location);
        }
    }

    /// <summary>True when a list ends: at its closing token, which is taken, or after an error.</summary>
    /// <remarks>A list that meets the end of the text is left to its next item, which says what it expected.</remarks>
    private bool TakeClosing(TokenKind kind) => TakeOptional(kind) || lexer.HasFailed;

    private void FailUnexpected() => lexer.Fail($"Unexpected {lexer.Describe()}.", lexer.Location);

    private string ParseName()
    {
        if (lexer.Kind != TokenKind.Name)
        {
            Expect(TokenKind.Name);
            return string.Empty;
        }

        var name = NameTable.Get(lexer.Text);
        lexer.Advance();
        return name;
    }

    /// <summary>Counts an open bracket; false and an error if there are too many, so that the stack stays small.</summary>
    private bool TryEnter()
    {
        if (nesting == maxNesting)
        {
            lexer.Fail($"Document nests deeper than {maxNesting} levels. Parsing aborted.", lexer.Location);
            return false;
        }

        nesting++;
        return true;
    }

    private void Leave() => nesting--;

    // Type : NamedType | ListType | NonNullType
    private TypeReference ParseTypeReference()
    {
        var start = lexer.Location;
        TypeReference type;
        if (lexer.Kind == TokenKind.BracketLeft && TryEnter())
        {
            lexer.Advance();
            var item = ParseTypeReference();
            Expect(TokenKind.BracketRight);
            Leave();
            type = new ListTypeReference(start, item);
        }
        else
        {
            type = ParseNamedType();
        }

        return TakeOptional(TokenKind.Bang) ? new NonNullTypeReference(start, type) : type;
    }

    private NamedTypeReference ParseNamedType()
    {
        var start = lexer.Location;
        return new NamedTypeReference(start, ParseName());
    }

    // Directives[Const] : Directive[?Const]+
    private ImmutableArray<Directive> ParseDirectives(bool isConstant)
    {
        var directives = default(NodeList<Directive>);
        while (lexer.Kind == TokenKind.At)
        {
            var start = lexer.Location;
            lexer.Advance();
            var name = ParseName();
            directives.Add(new Directive(start, name, ParseArguments(isConstant)));
        }

        return directives.ToImmutable();
    }

    // Arguments[Const] : ( Argument[?Const]+ )
    private ImmutableArray<Argument> ParseArguments(bool isConstant)
    {
        var arguments = default(NodeList<Argument>);
        if (TakeOptional(TokenKind.ParenthesisLeft))
        {
            do
            {
                var start = lexer.Location;
                var name = ParseName();
                Expect(TokenKind.Colon);
                arguments.Add(new Argument(start, name, ParseValue(isConstant)));
            }
            while (!TakeClosing(TokenKind.ParenthesisRight));
        }

        return arguments.ToImmutable();
    }
}
