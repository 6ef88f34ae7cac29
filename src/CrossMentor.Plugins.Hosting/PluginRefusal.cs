namespace CrossMentor.Plugins.Hosting;

/// <summary>Why a plugin, its manifest or its settings were not accepted.</summary>
/// <param name="Code">A stable code, such as <c>PLUGIN_SETTINGS_INVALID</c>.</param>
/// <param name="PluginId">The plugin concerned; for a manifest that cannot be read, its folder.</param>
/// <param name="Message">What is wrong and what to do, as a sentence.</param>
public sealed record PluginRefusal(string Code, string PluginId, string Message);
