using System.Collections.Immutable;
using System.Text.Json;
using CrossMentor.Conformance.Tests.Execution.Harbour;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;
using CrossMentor.GraphQL.Validation;

namespace CrossMentor.Conformance.Tests.Node;

/// <summary>What somebody says about a document: whether it parses, and its errors with their places.</summary>
internal sealed record Verdict(bool Parses, ImmutableArray<Finding> Findings)
{
    /// <summary>True if the judge stopped at the first thing it could not bear, and has not seen the rest.</summary>
    public bool GaveUp { get; init; }

    public bool IsValid => Findings.IsEmpty;

    public string Outcome => IsValid ? "valid" : Parses ? "invalid" : "does not parse";

    /// <summary>Our verdict on the grammar of a text.</summary>
    public static Verdict OfOurParser(string text)
    {
        var parsed = Parser.Parse(text, ParserLimits.Unlimited);
        return parsed.IsValid ? new Verdict(Parses: true, []) : new Verdict(Parses: false, [Finding.Of(parsed.Error)]);
    }

    /// <summary>Our verdict on a text as a document over a schema.</summary>
    public static Verdict OfOurValidation(Schema schema, string text)
    {
        var options = new ValidationOptions { MaxErrors = int.MaxValue, ScalarLiterals = MomentCodec.Check };
        var parsed = Parser.Parse(text, ParserLimits.Unlimited);
        return parsed.IsValid
            ? new Verdict(Parses: true, [.. Validator.Validate(schema, parsed.Document, options).Select(Finding.Of)])
            : new Verdict(Parses: false, [Finding.Of(parsed.Error)]);
    }

    /// <summary>The verdict of graphql-js, as its program writes it.</summary>
    public static Verdict Of(JsonElement json) =>
        new(json.GetProperty("parses").GetBoolean(), [.. json.GetProperty("errors").EnumerateArray().Select(Finding.Of)])
        {
            GaveUp = json.TryGetProperty("gaveUp", out _),
        };
}

/// <summary>One error: its places, such as <c>1:3,2:5</c>, and what is said about it.</summary>
internal sealed record Finding(string Places, string Message)
{
    public static Finding Of(GraphQLError error) =>
        new(string.Join(',', error.Locations.Select(location => $"{location.Line}:{location.Column}")), error.Message);

    public static Finding Of(JsonElement json) => new(
        string.Join(',', json.GetProperty("locations").EnumerateArray().Select(location => location.GetString())),
        json.GetProperty("message").GetString()!);

    public override string ToString() => $"{Places}: {Message}";
}
