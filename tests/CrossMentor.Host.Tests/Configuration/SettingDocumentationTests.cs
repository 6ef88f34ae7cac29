using System.Runtime.CompilerServices;
using CrossMentor.Host.Configuration;

namespace CrossMentor.Host.Tests.Configuration;

/// <summary>The table of keys in the host's README is what operators read, so it says exactly what the program reads.</summary>
public sealed class SettingDocumentationTests
{
    [Fact]
    public void The_readme_lists_every_key_with_its_default_and_meaning()
    {
        var rows = File.ReadLines(Path.Combine(SourceFolder(), "../../../src/CrossMentor.Host/README.md"))
            .Where(line => line.StartsWith("| `CrossMentor:", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(SettingCatalogue.All.Select(Row), rows);
    }

    private static string Row(Setting setting)
        => $"| `{setting.Key}` | {(setting.Default.Length == 0 ? "" : $"`{setting.Default}` ")}| {setting.Meaning} |";

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
