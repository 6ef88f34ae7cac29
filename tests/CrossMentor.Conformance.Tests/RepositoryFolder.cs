using System.Diagnostics;

namespace CrossMentor.Conformance.Tests;

/// <summary>Finds files of the repository from wherever the tests run.</summary>
internal static class RepositoryFolder
{
    private static readonly string Root = FindRoot();

    public static string Of(string relativePath) => Path.Combine(Root, relativePath);

    public static string Read(string relativePath) => File.ReadAllText(Of(relativePath));

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
