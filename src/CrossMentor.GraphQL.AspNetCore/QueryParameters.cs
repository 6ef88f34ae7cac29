using System.Text;
using System.Text.Json;
using CrossMentor.GraphQL.AspNetCore.Documents;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>The parameters of a request in the query of its address (GraphQL over HTTP, GET). The empty text is the same as none.</summary>
internal static class QueryParameters
{
    private const int MaxJsonDepth = 64;

    private static readonly string[] Names = ["query", "documentId", "operationName", "variables", "extensions"];

    /// <summary>True if the address asks for anything; a browser that opens it does not.</summary>
    public static bool AreIn(IQueryCollection query) => Array.Exists(Names, query.ContainsKey);

    /// <summary>Reads the parameters. Names that the specification does not know are ignored.</summary>
    /// <returns>Why the address is no well-formed request; null if it is one.</returns>
    public static string? TryRead(IQueryCollection query, out RequestParameters? parameters)
    {
        parameters = null;
        if (Array.Find(Names, name => query[name].Count > 1) is { } repeated)
        {
            return $"The parameter \"{repeated}\" is there more than once.";
        }

        if (TryReadExtensions(Text(query, "extensions"), out var persisted) is { } problem)
        {
            return problem;
        }

        if (!TryReadVariables(Text(query, "variables"), out var variables))
        {
            return "The parameter \"variables\" must be a JSON object.";
        }

        var document = new RequestedDocument(Text: null, Text(query, "documentId"), persisted);
        if (Text(query, "query") is { } text)
        {
            document = document with { Text = Encoding.UTF8.GetBytes(text) };
        }

        parameters = new RequestParameters(document, Text(query, "operationName"), variables);
        return null;
    }

    private static string? Text(IQueryCollection query, string name) => query[name] is [{ Length: > 0 } text] ? text : null;

    private static string? TryReadExtensions(string? json, out PersistedQuery? persisted)
    {
        const string Problem = "The parameter \"extensions\" must be a JSON object.";
        persisted = null;
        if (json is null)
        {
            return null;
        }

        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), new JsonReaderOptions { MaxDepth = MaxJsonDepth });
            reader.Read();
            var problem = reader.TokenType switch
            {
                JsonTokenType.StartObject => PersistedQuery.TryReadFrom(ref reader, out persisted),
                JsonTokenType.Null => null,
                _ => Problem,
            };

            // Nothing but white space may follow.
            reader.Skip();
            reader.Read();
            return problem;
        }
        catch (JsonException)
        {
            return Problem;
        }
    }

    private static bool TryReadVariables(string? json, out JsonDocument? map)
    {
        map = null;
        if (json is null)
        {
            return true;
        }

        try
        {
            map = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaxJsonDepth });
        }
        catch (JsonException)
        {
            return false;
        }

        if (map.RootElement.ValueKind == JsonValueKind.Object)
        {
            return true;
        }

        var isNull = map.RootElement.ValueKind == JsonValueKind.Null;
        map.Dispose();
        map = null;
        return isNull;
    }
}
