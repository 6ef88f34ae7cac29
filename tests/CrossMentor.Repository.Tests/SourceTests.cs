using System.Text.RegularExpressions;

namespace CrossMentor.Repository.Tests;

/// <summary>The tests as they stand in the sources, by the name of their file and their own.</summary>
internal static partial class SourceTests
{
    /// <summary>Every test below a folder, such as <c>PairTests.A_pair_ends</c>, and every class of tests by itself.</summary>
    public static HashSet<string> NamesBelow(string folder)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in RepositoryFiles.Below(folder, "*.cs"))
        {
            var isMarked = false;
            foreach (var line in File.ReadLines(file))
            {
                isMarked |= Mark().IsMatch(line);
                if (isMarked && Method(line) is { } method)
                {
                    names.Add(Path.GetFileNameWithoutExtension(file));
                    names.Add($"{Path.GetFileNameWithoutExtension(file)}.{method}");
                    isMarked = false;
                }
            }
        }

        return names;
    }

    /// <summary>The method that a line declares, as tests are declared; null for every other line.</summary>
    public static string? Method(string line) => Declaration().Match(line) is { Success: true } method ? method.Groups["name"].Value : null;

    [GeneratedRegex(@"^\s+\[\w*(Fact|Theory)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\s+public (async )?(Task|void) (?<name>\w+)\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declaration();
}
