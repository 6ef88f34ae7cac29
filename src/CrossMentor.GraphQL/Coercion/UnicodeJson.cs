using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace CrossMentor.GraphQL.Coercion;

/// <summary>Tells JSON that can be read from JSON that is well formed only: it may escape half of a surrogate pair, which no text contains.</summary>
public static class UnicodeJson
{
    private const int EscapeLength = 6;

    /// <summary>True if every string and every key in it can be read.</summary>
    public static bool IsReadable(JsonElement json)
    {
        var text = JsonMarshal.GetRawUtf8Value(json);
        return Utf8.IsValid(text) && !HasHalfOfAPair(text);
    }

    private static bool HasHalfOfAPair(ReadOnlySpan<byte> text)
    {
        for (var next = text.IndexOf((byte)'\\'); next >= 0; next = text.IndexOf((byte)'\\'))
        {
            text = text[next..];
            var unit = UnitOf(text);
            if (char.IsLowSurrogate(unit) || (char.IsHighSurrogate(unit) && !char.IsLowSurrogate(UnitOf(text[EscapeLength..]))))
            {
                return true;
            }

            text = text[(char.IsHighSurrogate(unit) ? 2 * EscapeLength : 2)..];
        }

        return false;
    }

    /// <summary>The UTF-16 code unit that an escape at the start of the text stands for; zero if there is none.</summary>
    private static char UnitOf(ReadOnlySpan<byte> text) =>
        text.StartsWith("\\u"u8) && ushort.TryParse(text[2..EscapeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : '\0';
}
