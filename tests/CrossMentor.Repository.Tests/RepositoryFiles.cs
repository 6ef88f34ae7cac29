using System.Diagnostics;

namespace CrossMentor.Repository.Tests;

/// <summary>The files of the repository as they lie on disk, generated folders left out.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] GeneratedFolders = ["bin", "obj", "node_modules", ".git", "artifacts", "TestResults"];

    public static string Root { get; } = FindRoot();

    public static IEnumerable<string> Below(string folder, string pattern)
    {
        var start = Path.Combine(Root, folder);
        return Directory.Exists(start)
            ? Directory.EnumerateFiles(start, pattern, SearchOption.AllDirectories).Where(IsAuthored).Order(StringComparer.Ordinal)
            : [];
    }

    public static IEnumerable<string> ProductSources() =>
        Below("src", "*.cs").Concat(Below("sdk", "*.cs")).Concat(Below("plugins", "*.cs"));

    /// <summary>The projects that the solution builds; what is made from a template, or stands for somebody else's plugin, is not among them.</summary>
    public static IEnumerable<string> ProductProjects() => Below("src", "*.csproj")
        .Concat(Below("sdk", "*.csproj").Where(file => !Relative(file).StartsWith("sdk/templates/crossmentor-plugin/", StringComparison.Ordinal)
            && !Relative(file).StartsWith("sdk/samples/", StringComparison.Ordinal)))
        .Concat(Below("plugins", "*.csproj"));

    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    public static string Read(string relativePath) => File.ReadAllText(Path.Combine(Root, relativePath));

    private static bool IsAuthored(string path) =>
        !Relative(path).Split('/').Any(part => GeneratedFolders.Contains(part, StringComparer.Ordinal));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CrossMentorApi.sln")))
            {
                return folder.FullName;
            }
        }

        throw new UnreachableException("The tests run from inside the repository.");
    }
}
