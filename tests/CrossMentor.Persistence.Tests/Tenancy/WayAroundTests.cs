using System.Text.RegularExpressions;
using CrossMentor.Persistence.Tests.Databases;

namespace CrossMentor.Persistence.Tests.Tenancy;

/// <summary>There is one way around the tenant filters, and every other one is closed.</summary>
public sealed partial class WayAroundTests
{
    // What reads or writes past filters or guard, and the files that may. A statement that updates or deletes without loading passes by the
    // write guard; progress of runs and tasks is stored so, and what a solve replaces or retention forgets is deleted so, inside a system scope for
    // runs, because a run is no caller's. Erasing a person goes by the rows of a table at once, of whatever size, under a scope for that.
    private static readonly Dictionary<string, string[]> Ways = new(StringComparer.Ordinal)
    {
        ["IgnoreQueryFilters"] = ["SystemScope.cs"],
        ["ExecuteUpdate"] = ["StoredWorkRows.cs", "BlankedRows.cs", "RetainedRows.cs"],
        ["ExecuteDelete"] = ["ConsentErasure.cs", "DeletedRows.cs", "KeptRunStore.cs", "MatchTaskExecution.cs", "RetainedRows.cs", "ScenarioSolving.cs"],
        ["FromSql"] = [],
        ["SqlQuery"] = [],
        ["ExecuteSql"] = ["DatabaseClearing.cs", "DisclosureRows.cs"],
        ["GetDbConnection"] = ["RowSecuritySession.cs", "RowSecuritySetup.cs"],
        ["CreateCommand"] = ["RowSecuritySetup.cs", "ScopeTelling.cs", "SqliteConnectionSettings.cs"],
        ["CreateBatch"] = ["Reach.cs"],
    };

    [Fact]
    public void No_source_goes_around_the_filters_but_the_system_scope()
    {
        // The issuer keeps its users and grants in a context of its own, which reaches no table of the product and knows no tenants.
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}CrossMentor.Identity{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToList();
        Assert.Contains(sources, file => file.EndsWith("SystemScope.cs", StringComparison.Ordinal));

        var found = sources
            .SelectMany(file => Call().Matches(File.ReadAllText(file)).Select(match => (File: Path.GetFileName(file), Way: match.Groups["way"].Value)))
            .Distinct()
            .ToList();

        Assert.Contains(("SystemScope.cs", "IgnoreQueryFilters"), found);
        Assert.DoesNotContain(found, use => !Ways[use.Way].Contains(use.File));
    }

    [GeneratedRegex(@"\.(?<way>IgnoreQueryFilters|ExecuteUpdate|ExecuteDelete|FromSql|SqlQuery|ExecuteSql|GetDbConnection|CreateCommand|CreateBatch)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Call();
}
