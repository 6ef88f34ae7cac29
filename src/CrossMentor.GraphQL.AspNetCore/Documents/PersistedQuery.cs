using System.Text.Json;

namespace CrossMentor.GraphQL.AspNetCore.Documents;

/// <summary>The entry <c>persistedQuery</c> of the extensions of a request: the hash of a document that the server may have seen before.</summary>
/// <param name="Hash">64 hexadecimal digits in lower case.</param>
internal sealed record PersistedQuery(string Hash)
{
    private const int Version = 1;

    /// <summary>Reads the extensions of a request, whose opening brace is the current token, to their end.</summary>
    /// <returns>Why they cannot be used; null if they can.</returns>
    public static string? TryReadFrom(ref Utf8JsonReader extensions, out PersistedQuery? persisted)
    {
        persisted = null;
        string? problem = null;
        while (extensions.Read() && extensions.TokenType == JsonTokenType.PropertyName)
        {
            var isPersisted = extensions.ValueTextEquals("persistedQuery"u8);
            extensions.Read();
            if (isPersisted && extensions.TokenType != JsonTokenType.Null)
            {
                using var entry = JsonDocument.ParseValue(ref extensions);
                problem ??= TryRead(entry.RootElement, out persisted);
            }
            else
            {
                extensions.Skip();
            }
        }

        return problem;
    }

    private static string? TryRead(JsonElement entry, out PersistedQuery? persisted)
    {
        persisted = null;
        if (entry.ValueKind != JsonValueKind.Object
            || !entry.TryGetProperty("version", out var version)
            || version.ValueKind != JsonValueKind.Number
            || !version.TryGetInt32(out var number)
            || number != Version)
        {
            return "The extension \"persistedQuery\" must be an object of version 1.";
        }

        if (!entry.TryGetProperty("sha256Hash", out var hash) || hash.ValueKind != JsonValueKind.String
            || !UnicodeText.TryRead(hash, out var text) || !DocumentHash.IsHash(text))
        {
            return "The \"sha256Hash\" of the extension \"persistedQuery\" must be 64 hexadecimal digits in lower case.";
        }

        persisted = new PersistedQuery(text!);
        return null;
    }
}
