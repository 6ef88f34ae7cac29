using System.Text;
using System.Text.RegularExpressions;

namespace CrossMentor.Repository.Tests.Specification;

/// <summary>Which section of the GraphQL specification has which tests: read from the sources, kept current as a table.</summary>
public sealed partial class SpecCoverageTests
{
    private static readonly string[] Standings = ["tests", "heading", "advice", "summary"];

    [Fact]
    public void The_table_of_sections_and_their_tests_is_current()
    {
        var tests = Cited().ToLookup(cited => cited.Section, cited => cited.Test, StringComparer.Ordinal);
        var text = new StringBuilder(
            """
            # The GraphQL specification, September 2025 edition, and its tests

            Generated from the `[Spec]` attributes below `tests`; `./dev.sh accept` rewrites it. A section without tests fails, except where the
            second column says why it has none. The parts "Formal Specification" and "Explanatory Text" of a rule belong to the rule's row; the
            appendix on notation is left out. The differential tests in `tests/CrossMentor.Conformance.Tests` cross all sections and are not listed.

            | section | tests |
            |---|---|

            """);
        foreach (var section in SpecificationSections.All)
        {
            var cells = tests[section.Anchor].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(test => $"`{test}`").ToArray();
            text.Append("| ").Append(section.Number).Append(section.Number.Length == 0 ? "" : " ").Append(section.Title)
                .Append(" `").Append(section.Anchor).Append("` | ")
                .Append(cells.Length > 0 ? string.Join(", ", cells) : $"({section.Standing})").Append(" |\n");
        }

        GoldenFile.ShouldBeCurrent("tests/spec-coverage.md", text.ToString());
    }

    [Fact]
    public void Every_section_that_an_engine_could_break_has_tests()
    {
        var tested = Cited().Select(cited => cited.Section).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(SpecificationSections.All.Where(section => section.Standing == "tests" && !tested.Contains(section.Anchor)).Select(section => section.Anchor));
    }

    [Fact]
    public void Every_cited_section_is_one_of_the_edition()
    {
        var known = SpecificationSections.All.Select(section => section.Anchor).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Cited().Where(cited => !known.Contains(cited.Section)).Select(cited => $"{cited.Section} in {cited.Test}"));
    }

    [Fact]
    public void The_list_of_sections_is_well_formed()
    {
        Assert.Equal(SpecificationSections.All.Count, SpecificationSections.All.Select(section => section.Anchor).Distinct(StringComparer.Ordinal).Count());
        Assert.All(SpecificationSections.All, section => Assert.Contains(section.Standing, Standings));
        Assert.All(SpecificationSections.All, section => Assert.StartsWith("sec-", section.Anchor, StringComparison.Ordinal));
    }

    /// <summary>A citation on a class counts for the class, one on a method for the method; a class without a test counts for nothing.</summary>
    private static IEnumerable<(string Section, string Test)> Cited()
    {
        foreach (var file in RepositoryFiles.Below("tests", "*.cs"))
        {
            var pending = new List<string>();
            var ofClass = new List<(string Section, string Test)>();
            var hasTests = false;
            foreach (var line in File.ReadLines(file))
            {
                if (Citation().Match(line) is { Success: true } citation)
                {
                    pending.Add(citation.Groups["section"].Value);
                }
                else if (Class().Match(line) is { Success: true } declared)
                {
                    ofClass.AddRange(pending.Select(section => (section, declared.Groups["name"].Value)));
                    pending.Clear();
                }
                else if (TestMethod().Match(line) is { Success: true } method)
                {
                    hasTests = true;
                    foreach (var section in pending)
                    {
                        yield return (section, $"{Path.GetFileNameWithoutExtension(file)}.{method.Groups["name"].Value}");
                    }

                    pending.Clear();
                }
            }

            foreach (var cited in ofClass.Where(_ => hasTests))
            {
                yield return cited;
            }
        }
    }

    [GeneratedRegex(@"^\s*\[Spec\(""(?<section>[^""]+)""\)\]$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Citation();

    [GeneratedRegex(@"^public (sealed |abstract |partial )*class (?<name>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Class();

    [GeneratedRegex(@"^\s+public (async )?(Task|void) (?<name>\w+)\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TestMethod();
}
