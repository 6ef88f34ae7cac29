using System.Text.RegularExpressions;

namespace CrossMentor.Repository.Tests;

/// <summary>What a reviewer should not have to say twice.</summary>
public sealed partial class TidyTests
{
    private const int LongestFile = 500;

    [Fact]
    public void Nothing_is_left_unfinished()
    {
        var found = from file in RepositoryFiles.ProductSources().Concat(RepositoryFiles.Below("tests", "*.cs"))
                    where !IsThisFile(file)
                    from line in File.ReadLines(file)
                    where Unfinished().IsMatch(line)
                    select $"{RepositoryFiles.Relative(file)}: {line.Trim()}";

        Assert.Empty(found);
    }

    [Fact]
    public void No_test_is_switched_off_by_hand()
    {
        var found = from file in RepositoryFiles.Below("tests", "*.cs")
                    where !IsThisFile(file)
                    from line in File.ReadLines(file)
                    where SwitchedOff().IsMatch(line)
                    select $"{RepositoryFiles.Relative(file)}: {line.Trim()}";

        Assert.Empty(found);
    }

    [Fact]
    public void Files_stay_readable()
    {
        var found = from file in RepositoryFiles.ProductSources()
                    where !RepositoryFiles.Relative(file).Contains("/Migrations/", StringComparison.Ordinal)
                    let lines = File.ReadLines(file).Count()
                    where lines > LongestFile
                    select $"{RepositoryFiles.Relative(file)} has {lines} lines, {LongestFile} at most";

        Assert.Empty(found);
    }

    [Fact]
    public void Every_project_says_what_it_is()
    {
        var found = from file in RepositoryFiles.ProductProjects()
                    where !File.Exists(Path.Combine(Path.GetDirectoryName(file)!, "README.md"))
                    select $"{RepositoryFiles.Relative(Path.GetDirectoryName(file)!)} has no README.md";

        Assert.Empty(found);
    }

    [Fact]
    public void No_file_names_a_path_of_one_machine()
    {
        string[] patterns = ["*.cs", "*.md", "*.csproj", "*.props", "*.targets", "*.json", "*.sh", "*.mjs", "*.yml"];
        var found = from pattern in patterns
                    from file in RepositoryFiles.Below("", pattern)
                    where !IsThisFile(file) && !file.EndsWith("package-lock.json", StringComparison.Ordinal)
                    from line in File.ReadLines(file)
                    where MachinePath().IsMatch(line)
                    select $"{RepositoryFiles.Relative(file)}: {line.Trim()}";

        Assert.Empty(found);
    }

    [Fact]
    public void Lock_files_name_no_registry()
    {
        var found = RepositoryFiles.Below("", "package-lock.json")
            .Where(file => File.ReadAllText(file).Contains("\"resolved\": \"http", StringComparison.Ordinal))
            .Select(RepositoryFiles.Relative);

        Assert.Empty(found);
    }

    private static bool IsThisFile(string file) => file.EndsWith("TidyTests.cs", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\[(Fact|Theory)\(.*Skip\s*=\s*""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SwitchedOff();

    [GeneratedRegex(@"(^|[\s""'(=])(/(work|root|home)/|[A-Z]:\\Users\\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MachinePath();
}
