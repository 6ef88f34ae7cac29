using System.Text.Json;
using System.Text.Unicode;
using CrossMentor.GraphQL.AspNetCore.Documents;
using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>The parameters of a request in JSON (GraphQL over HTTP, JSON Encoding). Dispose them when the operation has ended.</summary>
internal sealed class RequestParameters : IDisposable
{
    private const int MaxJsonDepth = 64;

    private readonly JsonDocument? owned;

    private readonly string? chosen;

    /// <param name="document">What the request says about its document.</param>
    /// <param name="operationName">Which operation of it; null if it has only one.</param>
    /// <param name="variables">Belongs to the parameters from here on.</param>
    public RequestParameters(RequestedDocument document, string? operationName, JsonDocument? variables)
    {
        owned = variables;
        chosen = operationName;
        Document = document;
    }

    public RequestedDocument Document { get; }

    /// <summary>Reads the parameters. Properties the specification does not know are ignored.</summary>
    /// <param name="body">The body, which the parameters may point into.</param>
    /// <param name="parameters">The parameters, if there is no problem.</param>
    /// <returns>Why the JSON is no well-formed request; null if it is one.</returns>
    /// <exception cref="JsonException">The body is not JSON.</exception>
    public static string? TryRead(ReadOnlyMemory<byte> body, out RequestParameters? parameters)
    {
        parameters = null;
        if (!Utf8.IsValid(body.Span))
        {
            throw new JsonException("JSON is written in UTF-8.");
        }

        var reader = new Utf8JsonReader(body.Span, new JsonReaderOptions { MaxDepth = MaxJsonDepth });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            var isBatch = reader.TokenType == JsonTokenType.StartArray;
            reader.Skip();
            reader.Read();
            return isBatch ? "Batches are not supported: send one request at a time." : "The body must be a JSON object.";
        }

        var document = default(RequestedDocument);
        string? operationName = null;
        JsonDocument? variables = null;
        string? problem = null;
        try
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                problem ??= ReadProperty(ref reader, body, ref document, ref operationName, ref variables);
            }

            // Nothing but white space may follow the object.
            reader.Read();
            if (problem is null)
            {
                parameters = new RequestParameters(document, operationName, variables);
                variables = null;
            }

            return problem;
        }
        finally
        {
            variables?.Dispose();
        }
    }

    /// <summary>The operation of these parameters in a document.</summary>
    public OperationRequest OperationOn(ReadOnlyMemory<byte> document) =>
        new(document) { OperationName = chosen, Variables = owned?.RootElement ?? default };

    public void Dispose() => owned?.Dispose();

    private static string? ReadProperty(
        ref Utf8JsonReader reader,
        ReadOnlyMemory<byte> body,
        ref RequestedDocument document,
        ref string? operationName,
        ref JsonDocument? variables)
    {
        if (reader.ValueTextEquals("query"u8))
        {
            reader.Read();
            return reader.TokenType == JsonTokenType.String ? ReadDocument(reader, body, ref document) : Skip(ref reader, "query", "a string");
        }

        if (reader.ValueTextEquals("operationName"u8))
        {
            reader.Read();
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.Null)
            {
                return UnicodeText.TryRead(reader, out operationName) ? null : NotUnicode("operationName");
            }

            return Skip(ref reader, "operationName", "a string or null");
        }

        if (reader.ValueTextEquals("variables"u8))
        {
            reader.Read();
            return ReadVariables(ref reader, ref variables);
        }

        if (reader.ValueTextEquals("extensions"u8))
        {
            reader.Read();
            return ReadExtensions(ref reader, ref document);
        }

        if (reader.ValueTextEquals("documentId"u8))
        {
            reader.Read();
            return ReadId(ref reader, ref document);
        }

        reader.Read();
        reader.Skip();
        return null;
    }

    private static string NotUnicode(string parameter) => $"The parameter \"{parameter}\" is not valid Unicode.";

    private static string? ReadExtensions(ref Utf8JsonReader reader, ref RequestedDocument document)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.StartObject:
                var problem = PersistedQuery.TryReadFrom(ref reader, out var persisted);
                document = document with { Persisted = persisted };
                return problem;
            default:
                return Skip(ref reader, "extensions", "an object or null");
        }
    }

    private static string? ReadId(ref Utf8JsonReader reader, ref RequestedDocument document)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
        {
            return Skip(ref reader, "documentId", "a string or null");
        }

        if (!UnicodeText.TryRead(reader, out var id))
        {
            return NotUnicode("documentId");
        }

        document = document with { Id = id };
        return null;
    }

    private static string? ReadDocument(in Utf8JsonReader reader, ReadOnlyMemory<byte> body, ref RequestedDocument document)
    {
        if (!reader.ValueIsEscaped)
        {
            document = document with { Text = body.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length) };
            return null;
        }

        var unescaped = new byte[reader.ValueSpan.Length];
        try
        {
            document = document with { Text = unescaped.AsMemory(0, reader.CopyString(unescaped)) };
            return null;
        }
        catch (InvalidOperationException)
        {
            // An escaped lone surrogate: JSON allows it, no text contains it.
            return NotUnicode("query");
        }
    }

    private static string? ReadVariables(ref Utf8JsonReader reader, ref JsonDocument? variables)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.StartObject:
                variables?.Dispose();
                variables = JsonDocument.ParseValue(ref reader);
                return null;
            default:
                return Skip(ref reader, "variables", "an object or null");
        }
    }

    private static string Skip(ref Utf8JsonReader reader, string parameter, string expected)
    {
        reader.Skip();
        return $"The parameter \"{parameter}\" must be {expected}.";
    }
}
