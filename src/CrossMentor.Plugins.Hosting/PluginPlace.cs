namespace CrossMentor.Plugins.Hosting;

/// <summary>Where the code of a plugin runs.</summary>
public enum PluginPlace
{
    /// <summary>Inside the server's own process.</summary>
    InProcess,

    /// <summary>In a process of its own, which can be ended without ending the server.</summary>
    Worker,
}
