using System.Text.Json;
using NJsonSchema;

namespace CrossMentor.Plugins.Hosting.Settings;

/// <summary>The JSON Schema of a plugin's settings: what an administrator may enter.</summary>
internal sealed class SettingsSchema
{
    /// <summary>What a plugin gets that describes no settings: an object without members.</summary>
    public const string NoSettings = """{"type":"object","additionalProperties":false}""";

    private readonly JsonSchema schema;

    private SettingsSchema(JsonSchema schema) => this.schema = schema;

    /// <summary>Reads a schema, or says why it cannot be used.</summary>
    public static (SettingsSchema? Schema, string? Refusal) Read(string schemaJson)
    {
        using var document = JsonDocument.Parse(schemaJson);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            return (null, "\"settings\" must be a JSON Schema object.");
        }

        // A schema comes from outside: one that points elsewhere would make the host read files or call addresses of the author's choice.
        if (FindForeignReference(document.RootElement) is { } reference)
        {
            return (null, $"\"settings\" refers to \"{reference}\"; a schema may refer only to itself, with \"#...\".");
        }

        try
        {
            var read = JsonSchema.FromJsonAsync(schemaJson).GetAwaiter().GetResult();
            return read.Type == JsonObjectType.Object
                ? (new SettingsSchema(read), null)
                : (null, "\"settings\" must describe an object: \"type\": \"object\".");
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return (null, $"\"settings\" is not a JSON Schema: {exception.Message}");
        }
    }

    /// <summary>What is wrong with settings, by the path of the member concerned; empty when they fit.</summary>
    public IReadOnlyList<SettingsProblem> Check(string settingsJson)
        => [.. schema.Validate(settingsJson)
            .SelectMany(SettingsSentences.Of)
            .Distinct()
            .OrderBy(problem => problem.Member, StringComparer.Ordinal)
            .ThenBy(problem => problem.Message, StringComparer.Ordinal)];

    private static string? FindForeignReference(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    if (member.NameEquals("$ref") && member.Value.ValueKind == JsonValueKind.String && member.Value.GetString() is { } reference && !reference.StartsWith('#'))
                    {
                        return reference;
                    }

                    if (FindForeignReference(member.Value) is { } nested)
                    {
                        return nested;
                    }
                }

                return null;
            case JsonValueKind.Array:
                return element.EnumerateArray().Select(FindForeignReference).FirstOrDefault(found => found is not null);
            default:
                return null;
        }
    }
}
