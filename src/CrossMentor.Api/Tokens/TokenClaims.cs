using System.Text.Json;

namespace CrossMentor.Api.Tokens;

/// <summary>Typed, total reading of claims: a claim of the wrong shape is a fault, never a guess and never an exception.</summary>
internal static class TokenClaims
{
    private const int TextLengthMax = 255;
    private const int ListLengthMax = 100;

    // The last second that DateTimeOffset can hold.
    private static readonly long LatestSecond = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    public static bool Has(this JsonElement claims, string name) => claims.TryGetProperty(name, out _);

    public static bool HasAny(this JsonElement claims, IEnumerable<string> names) => names.Any(name => claims.Has(name));

    /// <summary>A short text without control characters; empty when the claim is absent.</summary>
    public static bool TryText(this JsonElement claims, string name, out string text)
    {
        text = "";
        return !claims.TryGetProperty(name, out var value) || TryText(value, out text);
    }

    /// <summary>A whole number of seconds since 1970; 0 when the claim is absent.</summary>
    public static bool TrySeconds(this JsonElement claims, string name, out long seconds)
    {
        seconds = 0;
        return !claims.TryGetProperty(name, out var value)
            || (value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out seconds) && seconds >= 0 && seconds <= LatestSecond);
    }

    /// <summary>One text or a list of texts; empty when the claim is absent.</summary>
    public static bool TryTexts(this JsonElement claims, string name, out IReadOnlyList<string> texts)
    {
        texts = [];
        if (!claims.TryGetProperty(name, out var value))
        {
            return true;
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            var isText = value.ValueKind == JsonValueKind.String && value.GetString() is { Length: <= CompactToken.LengthMax };
            texts = isText ? [value.GetString()!] : [];
            return isText;
        }

        if (value.GetArrayLength() > ListLengthMax)
        {
            return false;
        }

        List<string> read = [];
        foreach (var item in value.EnumerateArray())
        {
            if (!TryText(item, out var text))
            {
                return false;
            }

            read.Add(text);
        }

        texts = read;
        return true;
    }

    private static bool TryText(JsonElement value, out string text)
    {
        text = value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        return text.Length is > 0 and <= TextLengthMax && !text.Any(char.IsControl);
    }
}
