using System.Text;
using System.Text.RegularExpressions;

namespace CrossMentor.Repository.Tests;

/// <summary>What is collected about people and who sees it: read from the schema and from the reviewed tables, kept current as a sheet for works councils.</summary>
public sealed partial class DataSheetTests
{
    private const string Introduction = """
        # What is collected about people, and who sees it

        Generated from `@personal` in the schema and from the tables of `tests/CrossMentor.Api.Tests/Borders`, which people review and tests hold; `./dev.sh accept`
        rewrites it. The classes are those of `retentionSchedule`: [privacy.md](privacy.md) says when they end. *Not always* is told where it depends on more than
        what somebody is to the other, such as whether a pair is confirmed or a solution was presented; *not in the tables* of what the year of the tests does not come to.
        No field tells when somebody last signed in, how long anybody takes to answer, what was said in a conversation, or how people rank.

        """;

    [Fact]
    public void The_sheet_of_what_is_collected_and_who_sees_it_is_current()
    {
        var borders = Path.Combine(RepositoryFiles.Root, "tests", "CrossMentor.Api.Tests", "Borders");
        var sight = new ReviewedSight(Path.Combine(borders, "field-matrix.txt"), Path.Combine(borders, "query-matrix.txt"));
        var schema = Fields().ToList();
        var text = new StringBuilder(Introduction);
        foreach (var type in schema.Where(field => field.Purpose.Length > 0).GroupBy(field => field.Owner).OrderBy(type => type.Key, StringComparer.Ordinal))
        {
            var paths = PathsTo(type.Key, schema, []).ToList();
            text.Append($"\n## {type.Key}\n| field | for | class | seen by |\n|---|---|---|---|\n");
            foreach (var field in type)
            {
                // What the query answers is named by its field alone.
                var names = type.Key == "Query" ? [field.Name] : paths.Select(path => $"{path}.{field.Name}");
                text.Append($"| `{field.Name}` | {field.Purpose} | {field.Retention} | {sight.Of(names) ?? "not in the tables"} |\n");
            }
        }

        GoldenFile.ShouldBeCurrent("docs/data-sheet.md", text.ToString());
    }

    /// <summary>The ways from an object with an id, or from a field of the query, to a part of it.</summary>
    private static IEnumerable<string> PathsTo(string type, IReadOnlyList<Field> schema, IReadOnlyList<string> below)
    {
        yield return type;
        foreach (var field in schema.Where(field => field.Type == type && !below.Contains(field.Owner) && field.Owner != type && !field.IsOfNode))
        {
            foreach (var path in field.Owner == "Query" ? [""] : PathsTo(field.Owner, schema, [.. below, type]))
            {
                yield return path.Length == 0 ? field.Name : $"{path}.{field.Name}";
            }
        }
    }

    private static IEnumerable<Field> Fields()
    {
        var lines = File.ReadAllLines(Path.Combine(RepositoryFiles.Root, "schema", "crossmentor.graphql"));
        var nodes = lines.Select(line => Head().Match(line)).Where(head => head.Success && head.Groups["faces"].Value.Contains("Node", StringComparison.Ordinal)).Select(head => head.Groups["type"].Value).ToHashSet(StringComparer.Ordinal);
        var owner = "";
        foreach (var line in lines)
        {
            if (Head().Match(line) is { Success: true } head)
            {
                owner = head.Groups["type"].Value;
            }
            else if (line == "}")
            {
                owner = "";
            }
            else if (owner.Length > 0 && Line().Match(line) is { Success: true } field)
            {
                yield return new(owner, field.Groups["name"].Value, field.Groups["type"].Value, nodes.Contains(field.Groups["type"].Value), field.Groups["purpose"].Value, field.Groups["retention"].Value);
            }
        }
    }

    [GeneratedRegex(@"^type (?<type>\w+)(?<faces>[^{]*)\{", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Head();

    [GeneratedRegex(@"^  (?<name>\w+)(\(.*\))?: \[?(?<type>\w+)[^@]*(@(?!personal)\w+(\([^)]*\))? ?)*(@personal\(purpose: (?<purpose>\w+), retention: (?<retention>\w+)\))?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Line();

    private sealed record Field(string Owner, string Name, string Type, bool IsOfNode, string Purpose, string Retention);
}
