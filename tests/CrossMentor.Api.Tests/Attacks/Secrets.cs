using System.Text.Encodings.Web;
using System.Text.Json;

namespace CrossMentor.Api.Tests.Attacks;

/// <summary>Words that no answer contains, because only the inside of the product says them.</summary>
internal static class Secrets
{
    private static readonly string[] Markers =
    [
        "   at ", ".cs:line", "Exception", "NullReference", "System.", "Microsoft.", "CrossMentor.", "SQLite", "SELECT ", "INSERT ", "FROM \"", "no such",
        "constraint failed", "Data Source", AppContext.BaseDirectory, Path.GetTempPath(),
    ];

    /// <summary>A message may repeat a value that was sent: that tells the sender nothing, so it is taken out before secrets are looked for.</summary>
    public static void AssertNoneIn(string body, byte[] sent)
    {
        if (Tells(body))
        {
            foreach (var text in Echoes(sent))
            {
                body = body.Replace(text, "", StringComparison.Ordinal);
            }

            Assert.False(Tells(body), body);
        }
    }

    private static bool Tells(string body) => Array.Exists(Markers, marker => body.Contains(marker, StringComparison.Ordinal));

    /// <summary>The strings of the variables as a response shows them: in JSON within a message, which is JSON itself.</summary>
    private static IEnumerable<string> Echoes(byte[] sent)
    {
        try
        {
            using var json = JsonDocument.Parse(sent);
            return [.. Strings(json.RootElement.GetProperty("variables")).SelectMany(text => (string[])[Inner(Inner(text)), Inner(text)])];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return [];
        }
    }

    private static string Inner(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();

    private static IEnumerable<string> Strings(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString() is { Length: > 0 } text ? [text] : [],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Strings(property.Value)),
        _ => [],
    };
}
