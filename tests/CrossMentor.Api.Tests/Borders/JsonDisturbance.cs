using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CrossMentor.Api.Tests.Borders;

/// <summary>Changes lists and explanations that lie in a column as JSON: every text, number and flag in them that may be another one, and no reference.</summary>
internal static class JsonDisturbance
{
    private const int Far = 1_000;

    /// <returns>Null where the column holds no JSON, or nothing that could be another.</returns>
    public static object? Changed(IProperty property, object value, char sign)
    {
        if (property.GetTypeMapping().Converter is not { } converter || converter.ProviderClrType != typeof(string) || converter.ConvertToProvider(value) is not string text)
        {
            return null;
        }

        try
        {
            var root = JsonNode.Parse(text);
            return root is JsonObject or JsonArray && Change(root, root, converter, sign) ? Read(root, converter) : null;
        }
        catch (JsonException)
        {
            return null; // A text of another kind, such as the name of an identifier.
        }
    }

    /// <summary>Says whether anything below the node is another now.</summary>
    private static bool Change(JsonNode node, JsonNode root, ValueConverter converter, char sign)
    {
        var isChanged = false;
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, child) in members.ToList())
                {
                    isChanged |= Change(child, other => members[name] = other, root, converter, sign);
                }

                break;
            case JsonArray items:
                for (var index = 0; index < items.Count; index++)
                {
                    var at = index;
                    isChanged |= Change(items[at], other => items[at] = other, root, converter, sign);
                }

                break;
        }

        return isChanged;
    }

    private static bool Change(JsonNode? child, Action<JsonNode> put, JsonNode root, ValueConverter converter, char sign)
    {
        if (child is not JsonValue leaf)
        {
            return child is not null && Change(child, root, converter, sign);
        }

        if (Other(leaf, sign) is not { } other)
        {
            return false;
        }

        put(other);
        if (Read(root, converter) is not null)
        {
            return true;
        }

        // The name of a member of an enumeration, a day, or whatever else has no such neighbour.
        put(leaf.DeepClone());
        return false;
    }

    private static JsonNode? Other(JsonValue leaf, char sign) => leaf.GetValueKind() switch
    {
        JsonValueKind.String when !Guid.TryParse(leaf.GetValue<string>(), out _) => JsonValue.Create(sign + leaf.GetValue<string>()),
        JsonValueKind.Number => JsonValue.Create(leaf.GetValue<JsonElement>().GetDouble() + Far),
        JsonValueKind.True => JsonValue.Create(false),
        JsonValueKind.False => JsonValue.Create(true),
        _ => null,
    };

    private static object? Read(JsonNode root, ValueConverter converter)
    {
        try
        {
            return converter.ConvertFromProvider(root.ToJsonString());
        }
        catch (Exception unreadable) when (unreadable is JsonException or ArgumentException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
