namespace CrossMentor.Plugins.Hosting;

/// <summary>Whether an installed plugin can be used.</summary>
public enum PluginStatus
{
    /// <summary>The plugin was loaded once and is as its manifest says.</summary>
    Available,

    /// <summary>The plugin cannot be used; its refusals say why.</summary>
    Failed,
}
