using NuGet.Versioning;

namespace CrossMentor.Plugins.Hosting.Manifests;

/// <summary>How versions of packages compare: as Semantic Versioning says, where build metadata makes no difference.</summary>
internal static class PluginVersions
{
    public const int LengthMax = 64;

    /// <summary>Releases before pre-releases, and the newer before the older; what is no version comes last.</summary>
    public static IComparer<string> Preference { get; } = Comparer<string>.Create(Compare);

    public static bool AreSame(string one, string other)
        => SemanticVersion.TryParse(one, out var first) && SemanticVersion.TryParse(other, out var second)
            ? VersionComparer.VersionRelease.Equals(first, second)
            : one == other;

    public static bool IsValid(string version) => version.Length <= LengthMax && SemanticVersion.TryParse(version, out _);

    /// <summary>One spelling for versions that are the same, fit for the name of a folder on every file system; what is no version was the name of a folder already.</summary>
    public static string FolderNameOf(string version) => Read(version)?.ToNormalizedString().ToLowerInvariant() ?? version;

    private static int Compare(string? one, string? other) => (Read(one), Read(other)) switch
    {
        (null, null) => string.CompareOrdinal(one, other),
        (null, _) => -1,
        (_, null) => 1,
        var (first, second) when first.IsPrerelease != second.IsPrerelease => first.IsPrerelease ? -1 : 1,
        var (first, second) => VersionComparer.VersionRelease.Compare(first, second),
    };

    private static SemanticVersion? Read(string? version) => SemanticVersion.TryParse(version ?? "", out var read) ? read : null;
}
