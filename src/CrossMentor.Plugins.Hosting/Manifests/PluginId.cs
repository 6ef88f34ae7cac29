using System.Text.RegularExpressions;

namespace CrossMentor.Plugins.Hosting.Manifests;

/// <summary>How the ids of packages and plugins are written.</summary>
internal static partial class PluginId
{
    public static bool IsValid(string? id) => id is not null && id.Length <= 200 && Form().IsMatch(id);

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
