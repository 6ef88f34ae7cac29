using System.Text.Json;
using CrossMentor.Plugins.Hosting.Settings;

namespace CrossMentor.Plugins.Hosting;

/// <summary>Whether settings fit a plugin, without opening it.</summary>
public static class PluginSettings
{
    /// <summary>Checks settings against the JSON Schema that the plugin's manifest brings.</summary>
    /// <param name="plugin">The plugin.</param>
    /// <param name="settingsJson">The settings as a JSON object, or null for the plugin's defaults.</param>
    public static SettingsCheck Check(InstalledPlugin plugin, string? settingsJson)
    {
        string canonical;
        try
        {
            using var document = JsonDocument.Parse(settingsJson ?? "{}", new JsonDocumentOptions { AllowDuplicateProperties = false });
            canonical = CanonicalJson.Of(document.RootElement);
        }
        catch (JsonException exception)
        {
            return SettingsCheck.Refused([new SettingsProblem("", $"The settings are not JSON: {exception.Message}")]);
        }

        var (schema, refusal) = SettingsSchema.Read(plugin.SettingsSchemaJson);
        if (schema is null)
        {
            return SettingsCheck.Refused([new SettingsProblem("", refusal!)]);
        }

        var problems = schema.Check(canonical);
        return problems.Count == 0 ? SettingsCheck.Accepted(canonical) : SettingsCheck.Refused(problems);
    }
}
