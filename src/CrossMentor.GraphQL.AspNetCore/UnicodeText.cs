using System.Text.Json;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>Reads JSON strings that a stranger wrote: JSON allows an escaped half of a surrogate pair, and no text contains it.</summary>
internal static class UnicodeText
{
    /// <summary>Reads the current token, a string or null; false if it is no Unicode.</summary>
    public static bool TryRead(in Utf8JsonReader reader, out string? text)
    {
        try
        {
            text = reader.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return false;
        }
    }

    /// <summary>Reads a string or null; false if it is no Unicode.</summary>
    public static bool TryRead(JsonElement element, out string? text)
    {
        try
        {
            text = element.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return false;
        }
    }
}
