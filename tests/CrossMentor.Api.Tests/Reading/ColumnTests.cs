using System.Text.Json;
using System.Text.Json.Nodes;
using CrossMentor.Api.Tests.Access;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Reading;

/// <summary>A statement reads the columns that the operation asks for, and a field has the same value however few of them it asks for.</summary>
[Collection(DemoCollection.Name)]
public sealed class ColumnTests(DemoServer demo)
{
    [Theory]
    [InlineData("{ pairs { nodes { mentor { person { displayName } } } } }", new[] { "Explanation", "Score", "Goals", "Skills", "ReportingLine", "Languages", "Email", "JobTitle" }, new[] { "DisplayName", "MentorId" })]
    [InlineData("{ programmes { nodes { name } } }", new[] { "Purpose", "MatchingPolicy", "Tracks" }, new[] { "Name" })]
    [InlineData("{ programmes { nodes { name purpose } } }", new[] { "MatchingPolicy", "Tracks" }, new[] { "Purpose" })]
    [InlineData("{ pairs { nodes { track { name } } } }", new[] { "Explanation", "Purpose" }, new[] { "Tracks" })]
    [InlineData("{ pairs { nodes { explanation { score } } } }", new[] { "TrackId" }, new[] { "Explanation" })]
    [InlineData("{ organisations { edges { node { name } } } }", new[] { "GradeLadder", "SizeBand" }, new[] { "Name" })]
    [InlineData("{ participants { nodes { person { location { city } } } } }", new[] { "Skills", "DisplayName", "GradeLabel" }, new[] { "City", "TimeZone" })]
    public async Task Only_selected_columns_are_read(string document, string[] unread, string[] read)
    {
        var statements = await StatementsAsync(document);

        Assert.All(unread, column => Assert.DoesNotContain(statements, statement => Selected(statement).Contains($"\"{column}\"", StringComparison.Ordinal)));
        Assert.All(read, column => Assert.Contains(statements, statement => Selected(statement).Contains($"\"{column}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_total_is_counted_and_the_page_is_read_only_when_asked_for()
    {
        var page = await StatementsAsync("{ pairs { nodes { id } } }");
        var total = await StatementsAsync("{ pairs { totalCount } }");
        var both = await StatementsAsync("{ pairs { totalCount edges { cursor } } }");

        Assert.DoesNotContain(page, IsCount);
        Assert.Single(total, IsCount);
        Assert.DoesNotContain(total, statement => statement.Contains("LIMIT", StringComparison.Ordinal) || statement.Contains("\"Id\",", StringComparison.Ordinal));
        Assert.Equal(total.Count + 1, both.Count);
    }

    [Fact]
    public async Task A_field_alone_has_the_value_that_it_has_beside_all_others()
    {
        var sweep = await SchemaSweep.ReadAsync(demo.Manager);
        var compared = 0;
        foreach (var list in new[] { ("organisations", "Organisation"), ("programmes", "Programme"), ("participants", "Participant"), ("matchRuns", "MatchRun"), ("pairs", "Pair"), ("learningGroups", "LearningGroup") })
        {
            foreach (var selection in sweep.SelectionsOf(list.Item2))
            {
                var alone = await NodesAsync(list.Item1, selection);
                var beside = await NodesAsync(list.Item1, $"... on {list.Item2} {{ {sweep.LeavesOf(list.Item2)} }} {selection}");
                foreach (var (one, other) in alone.Zip(beside))
                {
                    Assert.All(one.AsObject(), field => Assert.True(JsonNode.DeepEquals(field.Value, other[field.Key]), $"{list.Item2}: {selection}"));
                    compared++;
                }
            }
        }

        Assert.True(compared > 200);
    }

    private async Task<List<JsonNode>> NodesAsync(string list, string selection)
    {
        var data = await demo.Manager.QueryAsync($"{{ {list}(first: 5) {{ nodes {{ {selection} }} }} }}");
        return [.. data.GetProperty(list).Nodes().Select(node => JsonSerializer.SerializeToNode(node)!)];
    }

    private async Task<IReadOnlyList<string>> StatementsAsync(string document)
    {
        using var counter = new StatementCounter(demo.Product.Database);
        await demo.Manager.QueryAsync(document);

        // Who asks is read, and what is shown of people is written down, whatever the operation asks for.
        return [.. counter.Statements.Where(statement => !statement.Contains("\"RoleGrants\"", StringComparison.Ordinal) && !statement.Contains("\"Disclosures\"", StringComparison.Ordinal))];
    }

    private static bool IsCount(string statement) => statement.Contains("COUNT(*)", StringComparison.OrdinalIgnoreCase);

    // The part before the first FROM is what comes out; what follows may name columns to narrow by them.
    private static string Selected(string statement) => statement[..statement.IndexOf("FROM", StringComparison.Ordinal)];
}
