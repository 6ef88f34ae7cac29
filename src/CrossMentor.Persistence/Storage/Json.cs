using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrossMentor.Persistence.Storage;

/// <summary>How small lists and explanations are written into a column.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a column is no web page
        Converters = { new JsonStringEnumConverter(), new TypedIdJsonConverterFactory() },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>Whether both are written alike. An untouched value is the same object, which saves the writing.</summary>
    public static bool AreSame<T>(T one, T other) => ReferenceEquals(one, other) || Write(one) == Write(other);

    public static T Read<T>(string text)
        where T : notnull => JsonSerializer.Deserialize<T>(text, Options)
        ?? throw new JsonException($"A column that holds {typeof(T).Name} holds null.");
}
