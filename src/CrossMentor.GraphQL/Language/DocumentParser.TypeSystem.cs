using System.Collections.Immutable;
using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Language;

internal ref partial struct DocumentParser
{
    /// <summary>Null only after an error.</summary>
    private TypeSystemDefinition? ParseTypeSystemDefinition(SourceLocation start, StringValue? description, bool isExtension)
    {
        if (lexer.Kind == TokenKind.Name)
        {
            switch (lexer.Text)
            {
                case "schema":
                    return ParseSchemaDefinition(start, description, isExtension);
                case "directive" when !isExtension:
                    return ParseDirectiveDefinition(start, description);
                case "scalar":
                    return ParseScalarType(start, description, isExtension);
                case "type" or "interface":
                    return ParseFieldedType(start, description, isExtension);
                case "union":
                    return ParseUnionType(start, description, isExtension);
                case "enum":
                    return ParseEnumType(start, description, isExtension);
                case "input":
                    return ParseInputObjectType(start, description, isExtension);
            }

            if (description is not null)
            {
                lexer.Fail("Unexpected description, only GraphQL definitions support descriptions.", start);
                return null;
            }
        }

        FailUnexpected();
        return null;
    }

    // SchemaDefinition : Description? schema Directives[Const]? { RootOperationTypeDefinition+ }
    private SchemaDefinition ParseSchemaDefinition(SourceLocation start, StringValue? description, bool isExtension)
    {
        lexer.Advance();
        var directives = ParseDirectives(isConstant: true);
        var operationTypes = default(NodeList<RootOperationTypeDefinition>);
        if (!isExtension || lexer.Kind == TokenKind.BraceLeft)
        {
            Expect(TokenKind.BraceLeft);
            do
            {
                operationTypes.Add(ParseRootOperationType());
            }
            while (!TakeClosing(TokenKind.BraceRight));
        }

        var roots = operationTypes.ToImmutable();
        RefuseEmptyExtension(isExtension, directives.IsEmpty && roots.IsEmpty);
        return new SchemaDefinition(start, description, directives, isExtension, roots);
    }

    private RootOperationTypeDefinition ParseRootOperationType()
    {
        var start = lexer.Location;
        var operation = ParseOperationType();
        Expect(TokenKind.Colon);
        return new RootOperationTypeDefinition(start, operation, ParseNamedType());
    }

    private OperationType ParseOperationType()
    {
        if (lexer.Kind == TokenKind.Name && lexer.Text is not ("query" or "mutation" or "subscription"))
        {
            FailUnexpected();
        }

        return ParseName() switch
        {
            "mutation" => OperationType.Mutation,
            "subscription" => OperationType.Subscription,
            _ => OperationType.Query,
        };
    }

    // DirectiveDefinition : Description? directive @ Name ArgumentsDefinition? repeatable? on DirectiveLocations
    private DirectiveDefinition ParseDirectiveDefinition(SourceLocation start, StringValue? description)
    {
        lexer.Advance();
        Expect(TokenKind.At);
        var nameLocation = lexer.Location;
        var name = ParseName();
        var arguments = ParseInputValues(TokenKind.ParenthesisLeft, TokenKind.ParenthesisRight);
        var isRepeatable = TakeOptionalKeyword("repeatable");
        ExpectKeyword("on");
        TakeOptional(TokenKind.Pipe);
        var locations = default(NodeList<DirectiveLocation>);
        do
        {
            locations.Add(ParseDirectiveLocation());
        }
        while (TakeOptional(TokenKind.Pipe));

        return new DirectiveDefinition(
            start, description, name, nameLocation, arguments, isRepeatable, locations.ToImmutable());
    }

    private DirectiveLocation ParseDirectiveLocation()
    {
        var location = default(DirectiveLocation);
        if (lexer.Kind == TokenKind.Name && !DirectiveLocationNames.TryParse(lexer.Text, out location))
        {
            FailUnexpected();
        }

        Expect(TokenKind.Name);
        return location;
    }

    private ScalarTypeDefinition ParseScalarType(SourceLocation start, StringValue? description, bool isExtension)
    {
        var header = ParseHeader(start, description, isExtension);
        RefuseEmptyExtension(isExtension, header.Directives.IsEmpty);
        return new ScalarTypeDefinition(header);
    }

    // ObjectTypeDefinition : Description? type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
    private FieldedTypeDefinition ParseFieldedType(SourceLocation start, StringValue? description, bool isExtension)
    {
        var isInterface = PeekKeyword("interface");
        lexer.Advance();
        var nameLocation = lexer.Location;
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFields();
        RefuseEmptyExtension(isExtension, interfaces.IsEmpty && directives.IsEmpty && fields.IsEmpty);
        var header = new TypeHeader(start, description, isExtension, name, nameLocation, directives);
        return isInterface
            ? new InterfaceTypeDefinition(header, interfaces, fields)
            : new ObjectTypeDefinition(header, interfaces, fields);
    }

    // UnionTypeDefinition : Description? union Name Directives[Const]? UnionMemberTypes?
    private UnionTypeDefinition ParseUnionType(SourceLocation start, StringValue? description, bool isExtension)
    {
        var header = ParseHeader(start, description, isExtension);
        var members = TakeOptional(TokenKind.Equals) ? ParseNamedTypes(TokenKind.Pipe) : [];
        RefuseEmptyExtension(isExtension, header.Directives.IsEmpty && members.IsEmpty);
        return new UnionTypeDefinition(header, members);
    }

    // EnumTypeDefinition : Description? enum Name Directives[Const]? EnumValuesDefinition?
    private EnumTypeDefinition ParseEnumType(SourceLocation start, StringValue? description, bool isExtension)
    {
        var header = ParseHeader(start, description, isExtension);
        var values = default(NodeList<EnumValueDefinition>);
        if (TakeOptional(TokenKind.BraceLeft))
        {
            do
            {
                values.Add(ParseEnumValue());
            }
            while (!TakeClosing(TokenKind.BraceRight));
        }

        var list = values.ToImmutable();
        RefuseEmptyExtension(isExtension, header.Directives.IsEmpty && list.IsEmpty);
        return new EnumTypeDefinition(header, list);
    }

    private EnumValueDefinition ParseEnumValue()
    {
        var start = lexer.Location;
        var description = ParseDescription();
        if (lexer.Kind == TokenKind.Name && lexer.Text is ("true" or "false" or "null"))
        {
            lexer.Fail($"{lexer.Describe()} is reserved and cannot be used for an enum value.", lexer.Location);
        }

        var nameLocation = lexer.Location;
        var name = ParseName();
        return new EnumValueDefinition(start, description, name, nameLocation, ParseDirectives(isConstant: true));
    }

    // InputObjectTypeDefinition : Description? input Name Directives[Const]? InputFieldsDefinition?
    private InputObjectTypeDefinition ParseInputObjectType(SourceLocation start, StringValue? description, bool isExtension)
    {
        var header = ParseHeader(start, description, isExtension);
        var fields = ParseInputValues(TokenKind.BraceLeft, TokenKind.BraceRight);
        RefuseEmptyExtension(isExtension, header.Directives.IsEmpty && fields.IsEmpty);
        return new InputObjectTypeDefinition(header, fields);
    }

    private TypeHeader ParseHeader(SourceLocation start, StringValue? description, bool isExtension)
    {
        lexer.Advance();
        var nameLocation = lexer.Location;
        var name = ParseName();
        return new TypeHeader(start, description, isExtension, name, nameLocation, ParseDirectives(isConstant: true));
    }

    /// <summary>An extension that adds nothing is refused by the grammar.</summary>
    private void RefuseEmptyExtension(bool isExtension, bool isEmpty)
    {
        if (isExtension && isEmpty)
        {
            FailUnexpected();
        }
    }

    // ImplementsInterfaces : implements &? NamedType ( & NamedType )*
    private ImmutableArray<NamedTypeReference> ParseImplementsInterfaces() =>
        TakeOptionalKeyword("implements") ? ParseNamedTypes(TokenKind.Ampersand) : [];

    private ImmutableArray<NamedTypeReference> ParseNamedTypes(TokenKind delimiter)
    {
        var types = default(NodeList<NamedTypeReference>);
        TakeOptional(delimiter);
        do
        {
            types.Add(ParseNamedType());
        }
        while (TakeOptional(delimiter));

        return types.ToImmutable();
    }

    // FieldsDefinition : { FieldDefinition+ }
    private ImmutableArray<FieldDefinition> ParseFields()
    {
        var fields = default(NodeList<FieldDefinition>);
        if (TakeOptional(TokenKind.BraceLeft))
        {
            do
            {
                fields.Add(ParseFieldDefinition());
            }
            while (!TakeClosing(TokenKind.BraceRight));
        }

        return fields.ToImmutable();
    }

    // FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives[Const]?
    private FieldDefinition ParseFieldDefinition()
    {
        var start = lexer.Location;
        var description = ParseDescription();
        var nameLocation = lexer.Location;
        var name = ParseName();
        var arguments = ParseInputValues(TokenKind.ParenthesisLeft, TokenKind.ParenthesisRight);
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        return new FieldDefinition(start, description, name, nameLocation, arguments, type, ParseDirectives(isConstant: true));
    }

    // ArgumentsDefinition : ( InputValueDefinition+ ); InputFieldsDefinition : { InputValueDefinition+ }
    private ImmutableArray<InputValueDefinition> ParseInputValues(TokenKind open, TokenKind close)
    {
        var values = default(NodeList<InputValueDefinition>);
        if (TakeOptional(open))
        {
            do
            {
                values.Add(ParseInputValue());
            }
            while (!TakeClosing(close));
        }

        return values.ToImmutable();
    }

    // InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?
    private InputValueDefinition ParseInputValue()
    {
        var start = lexer.Location;
        var description = ParseDescription();
        var nameLocation = lexer.Location;
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = TakeOptional(TokenKind.Equals) ? ParseValue(isConstant: true) : null;
        return new InputValueDefinition(
            start, description, name, nameLocation, type, defaultValue, ParseDirectives(isConstant: true));
    }
}
