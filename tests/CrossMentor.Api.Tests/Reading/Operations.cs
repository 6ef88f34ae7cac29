using System.Diagnostics;

namespace CrossMentor.Api.Tests.Reading;

/// <summary>The operations of <c>schema/operations</c>, which the documentation shows.</summary>
internal static class Operations
{
    public static string Folder { get; } = Find();

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);

    public static Task<string> ReadAsync(string name) => File.ReadAllTextAsync(Path.Combine(Folder, name + ".graphql"));

    /// <summary>Whether a document begins a stream of events.</summary>
    public static bool IsSubscription(string document) => document.Contains("\nsubscription ", StringComparison.Ordinal);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CrossMentorApi.sln")))
            {
                return Path.Combine(folder.FullName, "schema", "operations");
            }
        }

        throw new UnreachableException("The tests run from inside the repository.");
    }
}
