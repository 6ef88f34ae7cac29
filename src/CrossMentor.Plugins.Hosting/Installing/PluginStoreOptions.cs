namespace CrossMentor.Plugins.Hosting.Installing;

/// <summary>Where the plugins of an installation lie.</summary>
/// <param name="ShippedPath">The folder of the packages that came with the product. It is only read, and read once.</param>
/// <param name="InstalledPath">The folder of installed packages. It need not exist before the first of them.</param>
public sealed record PluginStoreOptions(string ShippedPath, string InstalledPath)
{
    /// <summary>What a package may weigh.</summary>
    public PackageLimits Limits { get; init; } = new();

    /// <summary>How long a change waits for the change of another process.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(30);
}
