using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;

namespace CrossMentor.Api.Tokens;

/// <summary>A JWT taken apart strictly: three parts, one way to write each, well-formed JSON without duplicates. Nothing in it is believed.</summary>
internal sealed record CompactToken(string Text, JsonElement Header, JsonElement Payload)
{
    public const int LengthMax = 8 * 1024;

    private static readonly SearchValues<char> Alphabet =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    // A name that comes twice is read differently by different parsers; a forger needs just that.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    public override string ToString() => nameof(CompactToken);

    public static TokenFault? TryRead(string text, out CompactToken token)
    {
        token = new CompactToken("", default, default);
        if (text.Length > LengthMax)
        {
            return TokenFault.TooLong;
        }

        if (text.AsSpan().ContainsAnyExcept(Alphabet) || text.Split('.') is not [{ Length: > 0 } header, { Length: > 0 } payload, { Length: > 0 } signature])
        {
            return TokenFault.Malformed;
        }

        if (!TryObject(header, out var headerObject) || !TryObject(payload, out var payloadObject) || !TryBytes(signature, out _))
        {
            return TokenFault.Malformed;
        }

        token = new CompactToken(text, headerObject, payloadObject);
        return null;
    }

    private static bool TryObject(string part, out JsonElement element)
    {
        element = default;
        if (!TryBytes(part, out var json))
        {
            return false;
        }

        try
        {
            element = JsonElement.Parse(json, Strict);
            return element.ValueKind == JsonValueKind.Object && IsReadable(element);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            // The second is how the parser reports a text that is no Unicode, such as half a surrogate pair.
            return false;
        }
    }

    // The parser decodes texts when they are asked for; asking for all of them here keeps every later reading total.
    private static bool IsReadable(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().All(property => property.Name.Length > 0 && IsReadable(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().All(IsReadable),
        JsonValueKind.String => element.GetString() is not null,
        _ => true,
    };

    // The decoder refuses unused bits in the last character, so one signature cannot be written in several ways.
    private static bool TryBytes(string part, out byte[] bytes)
    {
        bytes = new byte[Base64Url.GetMaxDecodedLength(part.Length)];
        var isDecoded = Base64Url.DecodeFromChars(part, bytes, out _, out var length) == OperationStatus.Done;
        Array.Resize(ref bytes, length);
        return isDecoded;
    }
}
