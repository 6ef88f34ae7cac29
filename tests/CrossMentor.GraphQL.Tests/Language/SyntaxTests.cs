using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Tests.Language;

/// <summary>What a test of the parser says: this text parses, that one has this syntax error at this place.</summary>
public abstract class SyntaxTests
{
    private protected static Document Parses(string text, ParserLimits? limits = null)
    {
        var parsed = Parser.Parse(text, limits ?? ParserLimits.Unlimited);
        Assert.True(parsed.IsValid, parsed.Error?.ToString());
        return parsed.Document;
    }

    private protected static void Fails(string text, string message, int line, int column, ParserLimits? limits = null)
    {
        var parsed = Parser.Parse(text, limits ?? ParserLimits.Unlimited);
        Assert.False(parsed.IsValid, "The text parses.");
        Assert.Equal("Syntax Error: " + message, parsed.Error.Message);
        var location = Assert.Single(parsed.Error.Locations);
        Assert.Equal((line, column), (location.Line, location.Column));
    }

    private protected static Field FirstField(Document document) =>
        Assert.IsType<Field>(Assert.IsType<OperationDefinition>(document.Definitions[0]).SelectionSet.Selections[0]);

    /// <summary>The value of the first argument of the first field.</summary>
    private protected static Value FirstValue(string valueText) => FirstField(Parses($"{{ field(argument: {valueText}) }}")).Arguments[0].Value;
}
