using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CrossMentor.GraphQL.Coercion;

/// <summary>Shows JSON in error messages: short, in one line, and never deeper than a reader needs.</summary>
internal static class JsonText
{
    private const int MaxDepth = 2;
    private const int MaxItems = 10;
    private const int MaxCharacters = 200;

    public static string Show(JsonElement json)
    {
        var text = new StringBuilder();
        Append(text, json, depth: 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonElement json, int depth)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                AppendObject(text, json, depth);
                break;
            case JsonValueKind.Array:
                AppendList(text, json, depth);
                break;
            case JsonValueKind.String:
                AppendString(text, json.GetString()!);
                break;
            case JsonValueKind.Undefined:
                text.Append("undefined");
                break;
            default:
                AppendShortened(text, json.GetRawText());
                break;
        }
    }

    private static void AppendObject(StringBuilder text, JsonElement json, int depth)
    {
        if (json.EnumerateObject().MoveNext() && depth >= MaxDepth)
        {
            text.Append("[Object]");
            return;
        }

        text.Append('{');
        var count = 0;
        foreach (var property in json.EnumerateObject())
        {
            if (count == MaxItems)
            {
                text.Append(", ...");
                break;
            }

            text.Append(count++ == 0 ? " " : ", ");
            AppendShortened(text, property.Name);
            text.Append(": ");
            Append(text, property.Value, depth + 1);
        }

        text.Append(count == 0 ? "}" : " }");
    }

    private static void AppendList(StringBuilder text, JsonElement json, int depth)
    {
        var length = json.GetArrayLength();
        if (length > 0 && depth >= MaxDepth)
        {
            text.Append("[Array]");
            return;
        }

        text.Append('[');
        for (var index = 0; index < Math.Min(length, MaxItems); index++)
        {
            text.Append(index == 0 ? string.Empty : ", ");
            Append(text, json[index], depth + 1);
        }

        if (length > MaxItems)
        {
            var more = length - MaxItems;
            text.Append(CultureInfo.InvariantCulture, $", ... {more} more item{(more == 1 ? string.Empty : "s")}");
        }

        text.Append(']');
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        AppendShortened(text, JsonEncodedText.Encode(value, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString());
        text.Append('"');
    }

    private static void AppendShortened(StringBuilder text, string value)
    {
        text.Append(value.AsSpan(0, Math.Min(value.Length, MaxCharacters)));
        if (value.Length > MaxCharacters)
        {
            text.Append("...");
        }
    }
}
