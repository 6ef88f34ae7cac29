using System.Collections.Immutable;
using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Language;

internal ref partial struct DocumentParser
{
    // OperationDefinition : SelectionSet
    private OperationDefinition ParseShorthandQuery()
    {
        var start = lexer.Location;
        return new OperationDefinition(
            start, description: null, OperationType.Query, name: null, start, variables: [], directives: [], ParseSelectionSet());
    }

    // OperationDefinition : Description? OperationType Name? VariablesDefinition? Directives? SelectionSet
    private OperationDefinition ParseOperation(SourceLocation start, StringValue? description, OperationType operation)
    {
        lexer.Advance();
        var nameLocation = lexer.Location;
        var name = lexer.Kind == TokenKind.Name ? ParseName() : null;
        var variables = ParseVariableDefinitions();
        var directives = ParseDirectives(isConstant: false);
        return new OperationDefinition(
            start, description, operation, name, nameLocation, variables, directives, ParseSelectionSet());
    }

    // FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet
    private FragmentDefinition ParseFragmentDefinition(SourceLocation start, StringValue? description)
    {
        lexer.Advance();
        var nameLocation = lexer.Location;
        var name = ParseFragmentName();
        ExpectKeyword("on");
        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(isConstant: false);
        return new FragmentDefinition(start, description, name, nameLocation, typeCondition, directives, ParseSelectionSet());
    }

    // FragmentName : Name but not `on`
    private string ParseFragmentName()
    {
        if (PeekKeyword("on"))
        {
            FailUnexpected();
        }

        return ParseName();
    }

    // VariablesDefinition : ( VariableDefinition+ )
    private ImmutableArray<VariableDefinition> ParseVariableDefinitions()
    {
        var variables = default(NodeList<VariableDefinition>);
        if (TakeOptional(TokenKind.ParenthesisLeft))
        {
            do
            {
                variables.Add(ParseVariableDefinition());
            }
            while (!TakeClosing(TokenKind.ParenthesisRight));
        }

        return variables.ToImmutable();
    }

    // VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?
    private VariableDefinition ParseVariableDefinition()
    {
        var start = lexer.Location;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = TakeOptional(TokenKind.Equals) ? ParseValue(isConstant: true) : null;
        return new VariableDefinition(start, description, variable, type, defaultValue, ParseDirectives(isConstant: true));
    }

    // SelectionSet : { Selection+ }
    private SelectionSet ParseSelectionSet()
    {
        var start = lexer.Location;
        var selections = default(NodeList<Selection>);
        if (lexer.Kind != TokenKind.BraceLeft)
        {
            Expect(TokenKind.BraceLeft);
        }
        else if (TryEnter())
        {
            lexer.Advance();
            do
            {
                selections.Add(lexer.Kind == TokenKind.Spread ? ParseFragment() : ParseField());
            }
            while (!TakeClosing(TokenKind.BraceRight));

            Leave();
        }

        return new SelectionSet(start, selections.ToImmutable());
    }

    // Field : Alias? Name Arguments? Directives? SelectionSet?
    private Field ParseField()
    {
        var start = lexer.Location;
        var name = ParseName();
        string? alias = null;
        if (TakeOptional(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }

        var arguments = ParseArguments(isConstant: false);
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = lexer.Kind == TokenKind.BraceLeft ? ParseSelectionSet() : null;
        return new Field(start, alias, name, arguments, directives, selectionSet);
    }

    // FragmentSpread : ... FragmentName Directives?
    // InlineFragment : ... TypeCondition? Directives? SelectionSet
    private Selection ParseFragment()
    {
        var start = lexer.Location;
        lexer.Advance();
        var hasTypeCondition = TakeOptionalKeyword("on");
        if (!hasTypeCondition && lexer.Kind == TokenKind.Name)
        {
            var nameLocation = lexer.Location;
            var name = ParseName();
            return new FragmentSpread(start, name, nameLocation, ParseDirectives(isConstant: false));
        }

        var typeCondition = hasTypeCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(isConstant: false);
        return new InlineFragment(start, typeCondition, directives, ParseSelectionSet());
    }
}
