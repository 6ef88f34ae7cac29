namespace CrossMentor.Plugins.Hosting.InProcess;

/// <summary>A file of a package is not the one that was listed.</summary>
internal sealed class PluginChangedException() : IOException("A file of the plugin's package is no longer the one that was listed; list the plugins again.");
