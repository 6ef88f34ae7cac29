namespace CrossMentor.Application.Matching;

/// <summary>How a package came to this installation.</summary>
public enum PluginOrigin
{
    Shipped,
    Installed,
}
