namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>Whether worker processes are shut in by bubblewrap, so that a plugin reaches no file, no network and no other process.</summary>
public enum SandboxMode
{
    /// <summary>Where bubblewrap is there and works; elsewhere plugins run without, and the log says so once.</summary>
    Auto,

    /// <summary>Always: where bubblewrap does not work, no plugin of others is opened.</summary>
    Required,

    /// <summary>Never.</summary>
    Off,
}
