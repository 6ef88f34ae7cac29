namespace CrossMentor.Plugins.Hosting;

/// <summary>How a package came to this installation.</summary>
public enum PluginOrigin
{
    /// <summary>It came with the product, and goes with it.</summary>
    Shipped,

    /// <summary>An operator installed it, and can remove it.</summary>
    Installed,
}
