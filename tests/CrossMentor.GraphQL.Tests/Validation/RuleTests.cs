using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.Validation;

namespace CrossMentor.GraphQL.Tests.Validation;

/// <summary>What a test of a rule says: this document is accepted, that one is rejected with this error at these places.</summary>
public abstract class RuleTests
{
    private protected static void Accepts(string document, ValidationOptions? options = null) =>
        Assert.Empty(Errors(document, options).Select(error => error.ToString()));

    /// <summary>The document has exactly one error.</summary>
    private protected static void Rejects(string document, string message, params (int Line, int Column)[] locations)
    {
        var error = Assert.Single(Errors(document));
        Assert.Equal(message, error.Message);
        Assert.Equal(locations, error.Locations.Select(location => (location.Line, location.Column)));
    }

    /// <summary>The document has this error among others.</summary>
    private protected static void RejectsAmongOthers(string document, string message, params (int Line, int Column)[] locations) =>
        Assert.Contains(
            Errors(document),
            error => error.Message == message
                && error.Locations.Select(location => (location.Line, location.Column)).SequenceEqual(locations));

    private protected static IReadOnlyList<GraphQLError> Errors(string document, ValidationOptions? options = null)
    {
        var parsed = Parser.Parse(document, ParserLimits.Unlimited);
        Assert.True(parsed.IsValid, parsed.Error?.ToString());
        return Validator.Validate(KennelSchema.Schema, parsed.Document, options);
    }
}
