namespace CrossMentor.Plugins.Hosting.Installing;

/// <summary>Which paths a package may bring: relative, downwards, and the same file on every file system.</summary>
internal static class PackagePath
{
    /// <summary>Why a path is not accepted; null when it is.</summary>
    public static string? Fault(string path, PackageLimits limits)
    {
        if (path.Length == 0 || path.Length > limits.PathLengthMax)
        {
            return $"has {path.Length} characters; 1 to {limits.PathLengthMax} are allowed";
        }

        if (path.Contains('\\', StringComparison.Ordinal) || path.Contains(':', StringComparison.Ordinal) || path.Any(char.IsControl))
        {
            return "has a backslash, a colon or a control character";
        }

        var parts = path.Split('/');
        if (parts.Length > limits.DepthMax)
        {
            return $"lies in more than {limits.DepthMax - 1} folders";
        }

        // A part that ends with a dot or a space is another name on some file systems.
        return Array.Exists(parts, part => part.Length == 0 || part is "." or ".." || part[^1] is '.' or ' ')
            ? "leads out of the package, or has an empty part or one that ends with a dot or a space"
            : null;
    }
}
