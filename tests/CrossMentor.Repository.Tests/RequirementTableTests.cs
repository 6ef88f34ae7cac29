using System.Text;
using System.Text.RegularExpressions;

namespace CrossMentor.Repository.Tests;

/// <summary>Which requirement has which tests through the public endpoint: read from the sources, kept current as a table.</summary>
public sealed partial class RequirementTableTests
{
    private const int SeedRows = 70;

    // S: the seed documents; E: practice; N: what a consortium needs beyond them; H: synchronisation with HR systems; G: golden scenarios.
    private static readonly Dictionary<char, int> Rows = new() { ['S'] = SeedRows, ['E'] = 10, ['N'] = 25, ['H'] = 16, ['G'] = 9 };

    [Fact]
    public void The_table_of_requirements_and_their_tests_is_current()
    {
        var tests = Cited().ToLookup(cited => cited.Requirement, cited => cited.Test, StringComparer.Ordinal);
        var text = new StringBuilder("# Requirements and their tests\n\nGenerated from the `[Requirement]` attributes in `tests/CrossMentor.Api.Tests`; `./dev.sh accept` rewrites it.\nA row without tests is not built yet.\n\n| requirement | tests through the endpoint |\n|---|---|\n");
        var others = tests.Select(row => row.Key).Where(row => !row.StartsWith("S-", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        foreach (var row in Enumerable.Range(1, SeedRows).Select(number => $"S-{number:00}").Concat(others))
        {
            text.Append("| ").Append(row).Append(" | ").AppendJoin(", ", tests[row].Order(StringComparer.Ordinal).Select(test => $"`{test}`")).Append(" |\n");
        }

        GoldenFile.ShouldBeCurrent("tests/requirements.md", text.ToString());
    }

    [Fact]
    public void Every_cited_requirement_is_one_of_the_known_rows()
    {
        var unknown = Cited().Select(cited => cited.Requirement).Where(row => !KnownRow().IsMatch(row) || int.Parse(row[2..]) < 1 || int.Parse(row[2..]) > Rows[row[0]]);

        Assert.Empty(unknown);
    }

    private static IEnumerable<(string Requirement, string Test)> Cited()
    {
        foreach (var file in RepositoryFiles.Below("tests/CrossMentor.Api.Tests", "*.cs"))
        {
            var pending = new List<string>();
            foreach (var line in File.ReadLines(file))
            {
                pending.AddRange(Citation().Matches(line).Select(match => match.Groups["row"].Value));
                if (SourceTests.Method(line) is { } method)
                {
                    foreach (var row in pending)
                    {
                        yield return (row, $"{Path.GetFileNameWithoutExtension(file)}.{method}");
                    }

                    pending.Clear();
                }
            }
        }
    }

    [GeneratedRegex(@"Requirement\(""(?<row>[^""]+)""\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Citation();

    [GeneratedRegex(@"^([SENH]-\d\d|G-\d)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KnownRow();
}
