using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Coercion;

/// <summary>Measures text as it is stored and sent: in bytes of UTF-8.</summary>
internal static class TextLength
{
    private const int MostBytesPerCharacter = 3;

    /// <summary>True if the text is longer than allowed. Most is so short that nothing has to be counted.</summary>
    public static bool IsOver(string text, int maxBytes, out int bytes)
    {
        bytes = 0;
        return text.Length > maxBytes / MostBytesPerCharacter && (bytes = Encoding.UTF8.GetByteCount(text)) > maxBytes;
    }

    /// <summary>The same for a JSON string, which is at most as long as it is written.</summary>
    public static bool IsOver(JsonElement text, int maxBytes, out int bytes)
    {
        bytes = 0;
        return JsonMarshal.GetRawUtf8Value(text).Length > maxBytes && IsOver(text.GetString()!, maxBytes, out bytes);
    }

    /// <summary>What is wrong with the texts of a JSON value for one place, if anything is.</summary>
    public static string? ProblemIn(InputValue place, JsonElement json, InputLimits limits) =>
        ProblemIn(place.Type, json, LengthDirective.Of(place, limits), limits);

    public static string Problem(int maxBytes, int bytes) => $"Expected at most {maxBytes} bytes of text, found {bytes}.";

    /// <summary>The error of a text that is too long, with the code and values by which clients tell it.</summary>
    public static GraphQLError Error(string message, SourceLocation location, int maxBytes) => new(
        message,
        [location],
        extensions: new Dictionary<string, object?> { ["code"] = "LIMIT_EXCEEDED", ["limit"] = "text bytes", ["allowed"] = maxBytes });

    private static string? ProblemIn(SchemaType type, JsonElement json, int maxBytes, InputLimits limits) => json.ValueKind switch
    {
        JsonValueKind.String => IsOver(json, maxBytes, out var bytes) ? Problem(maxBytes, bytes) : null,
        JsonValueKind.Array => json.EnumerateArray().Select(item => ProblemIn(type, item, maxBytes, limits)).FirstOrDefault(found => found is not null),
        JsonValueKind.Object when type.Named is InputObjectType input => json.EnumerateObject()
            .Select(property => input.TryGetField(property.Name, out var field) ? ProblemIn(field, property.Value, limits) : null)
            .FirstOrDefault(found => found is not null),
        _ => null,
    };
}
