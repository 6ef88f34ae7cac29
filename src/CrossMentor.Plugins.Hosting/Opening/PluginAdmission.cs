using System.Text.Json;
using CrossMentor.Plugins.Hosting.Manifests;
using CrossMentor.Plugins.Hosting.Settings;
using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Hosting.Opening;

/// <summary>A plugin that may be opened, with the settings it gets.</summary>
/// <param name="Plugin">The plugin.</param>
/// <param name="SettingsJson">Its settings, in the form that runs are compared by.</param>
internal sealed record PluginAdmission(InstalledPlugin Plugin, string SettingsJson)
{
    /// <summary>Which plugin took part in a run.</summary>
    public PluginReference Reference => new(Plugin.Id, Plugin.Version, Plugin.AssemblySha256, Plugin.Label, SettingsJson, Plugin.Reads);

    /// <summary>Whether a plugin can be opened as what it is wanted for, with these settings: the same in every host.</summary>
    public static (PluginAdmission? Admission, PluginRefusal? Refusal) Admit(PluginCatalogue catalogue, string pluginId, PluginKind kind, string? settingsJson)
    {
        (PluginAdmission?, PluginRefusal?) Refuse(string code, string message) => (null, new PluginRefusal(code, pluginId, message));

        if (!catalogue.TryFindAvailable(pluginId, out var installed))
        {
            var failed = catalogue.Plugins.FirstOrDefault(plugin => plugin.Id == pluginId);
            return failed is null
                ? Refuse("PLUGIN_UNKNOWN", $"No plugin with the id \"{pluginId}\" is installed.")
                : Refuse("PLUGIN_FAILED", $"The plugin is installed but cannot be used: {failed.Refusals[0].Message}");
        }

        if (installed.Kind != kind)
        {
            return Refuse("PLUGIN_KIND_MISMATCH", $"The plugin is of kind {PluginKinds.NameOf(installed.Kind!.Value)}, not {PluginKinds.NameOf(kind)}.");
        }

        var (settings, settingsRefusal) = ReadSettings(installed, settingsJson ?? "{}");
        return settings is null
            ? Refuse("PLUGIN_SETTINGS_INVALID", settingsRefusal!)
            : (new PluginAdmission(installed, settings), null);
    }

    private static (string? Settings, string? Refusal) ReadSettings(InstalledPlugin installed, string settingsJson)
    {
        string canonical;
        try
        {
            using var document = JsonDocument.Parse(settingsJson, new JsonDocumentOptions { AllowDuplicateProperties = false });
            canonical = CanonicalJson.Of(document.RootElement);
        }
        catch (JsonException exception)
        {
            return (null, $"The settings are not JSON: {exception.Message}");
        }

        var (schema, schemaRefusal) = SettingsSchema.Read(installed.SettingsSchemaJson);
        if (schema is null)
        {
            return (null, schemaRefusal);
        }

        var errors = schema.Check(canonical);
        return errors.Count == 0
            ? (canonical, null)
            : (null, $"The settings do not fit the plugin's schema. {string.Join("; ", errors)}.");
    }
}
