using CrossMentor.Plugins.Hosting.Manifests;
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
    public static (PluginAdmission? Admission, PluginRefusal? Refusal) Admit(
        PluginCatalogue catalogue, string pluginId, PluginKind kind, string? settingsJson, string? version)
    {
        (PluginAdmission?, PluginRefusal?) Refuse(string code, string message) => (null, new PluginRefusal(code, pluginId, message));

        if (!catalogue.TryFindAvailable(pluginId, version, out var installed))
        {
            var failed = catalogue.Plugins.FirstOrDefault(plugin => plugin.Id == pluginId && plugin.Status == PluginStatus.Failed);
            return (failed, version) switch
            {
                (not null, null) => Refuse("PLUGIN_FAILED", $"The plugin is installed but cannot be used: {failed.Refusals[0].Message}"),
                (_, null) => Refuse("PLUGIN_UNKNOWN", $"No plugin with the id \"{pluginId}\" is installed."),
                _ => Refuse("PLUGIN_UNKNOWN", $"No plugin with the id \"{pluginId}\" can be used in version {version}."),
            };
        }

        if (installed.Kind != kind)
        {
            return Refuse("PLUGIN_KIND_MISMATCH", $"The plugin is of kind {PluginKinds.NameOf(installed.Kind!.Value)}, not {PluginKinds.NameOf(kind)}.");
        }

        var settings = PluginSettings.Check(installed, settingsJson);
        return settings.Json is null
            ? Refuse("PLUGIN_SETTINGS_INVALID", settings.Sentence)
            : (new PluginAdmission(installed, settings.Json), null);
    }
}
