using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Reading;

/// <summary>Pages, orders, filters and cursors.</summary>
[Collection(DemoCollection.Name)]
public sealed class PagingTests(DemoServer demo)
{
    private const string Pairs = """
        query($programmeId: ID!, $first: Int, $after: String, $last: Int, $before: String, $order: [PairSortInput!]) {
          pairs(where: { programmeId: { eq: $programmeId } }, order: $order, first: $first, after: $after, last: $last, before: $before) {
            totalCount
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
            edges { cursor node { id } }
          }
        }
        """;

    private string ProgrammeId => demo.Programme("national-150").Outcome.ProgrammeId;

    [Theory]
    [InlineData("mentorOrganisationName", "ASC")]
    [InlineData("menteeName", "DESC")]
    [InlineData("publishedAt", "ASC")]
    public async Task Pages_forward_and_backward_give_the_whole_list_once_and_in_order(string key, string direction)
    {
        var order = new[] { new Dictionary<string, string> { [key] = direction } };
        var whole = Ids(await PageAsync(new { programmeId = ProgrammeId, first = 250, order }));
        List<string> forward = [], backward = [];
        string? after = null, before = null;
        JsonElement page;
        do
        {
            page = await PageAsync(new { programmeId = ProgrammeId, first = 47, after, order });
            forward.AddRange(Ids(page));
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
        while (page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());

        do
        {
            page = await PageAsync(new { programmeId = ProgrammeId, last = 47, before, order });
            backward.InsertRange(0, Ids(page));
            before = page.GetProperty("pageInfo").GetProperty("startCursor").GetString();
        }
        while (page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());

        Assert.Equal(150, whole.Distinct().Count());
        Assert.Equal(whole, forward);
        Assert.Equal(whole, backward);
    }

    [Fact]
    public async Task A_changed_cursor_another_viewers_and_another_lists_get_the_same_answer()
    {
        var page = await PageAsync(new { programmeId = ProgrammeId, first = 1 });
        var cursor = page.GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
        var changed = (cursor[0] == 'A' ? 'B' : 'A') + cursor[1..];
        var mentorOrder = new[] { new { mentorName = "ASC" } };
        var hybrid = demo.Programme("hybrid").Outcome.ProgrammeId;

        Assert.Equal("BAD_CURSOR", await demo.Manager.ErrorCodeAsync(Pairs, new { programmeId = ProgrammeId, first = 1, after = changed }));
        Assert.Equal("BAD_CURSOR", await demo.Manager.ErrorCodeAsync(Pairs, new { programmeId = ProgrammeId, first = 1, after = "no cursor" }));
        Assert.Equal("BAD_CURSOR", await demo.Manager.ErrorCodeAsync(Pairs, new { programmeId = ProgrammeId, first = 1, after = cursor, order = mentorOrder }));
        Assert.Equal("BAD_CURSOR", await demo.Manager.ErrorCodeAsync(Pairs, new { programmeId = hybrid, first = 1, after = cursor }));
        Assert.Equal("BAD_CURSOR", await demo.Coordinator.ErrorCodeAsync(Pairs, new { programmeId = ProgrammeId, first = 1, after = cursor }));
        Assert.Single(Ids(await PageAsync(new { programmeId = ProgrammeId, first = 1, after = cursor })));
    }

    [Theory]
    [InlineData("first: -1")]
    [InlineData("first: 251")]
    [InlineData("first: 2, last: 2")]
    public async Task Pages_that_make_no_sense_are_refused(string arguments) =>
        Assert.Equal("BAD_PAGE", await demo.Manager.ErrorCodeAsync($"{{ pairs({arguments}) {{ totalCount nodes {{ id }} }} }}"));

    [Fact]
    public async Task Filters_narrow_and_orders_sort()
    {
        var data = await demo.Manager.QueryAsync("""
            { organisations(first: 250, where: { and: [{ country: { eq: "LU" } }, { or: [{ name: { contains: "a" } }, { sector: { neq: "finance" } }] }] }, order: [{ name: DESC }]) {
                totalCount nodes { name country } } }
            """);
        var nodes = data.GetProperty("organisations").GetProperty("nodes").EnumerateArray().ToList();
        var names = nodes.ConvertAll(node => node.GetProperty("name").GetString()!.ToUpperInvariant());

        Assert.NotEmpty(nodes);
        Assert.Equal(data.GetProperty("organisations").GetProperty("totalCount").GetInt32(), nodes.Count);
        Assert.All(nodes, node => Assert.Equal("LU", node.GetProperty("country").GetString()));
        Assert.Equal(names.OrderDescending(StringComparer.Ordinal), names);
    }

    [Theory]
    [MemberData(nameof(OperationNames))]
    public async Task The_operations_of_the_documentation_run(string operation)
    {
        var (_, outcome) = demo.Programme("hybrid");
        var run = (await demo.Manager.QueryAsync("query($id: ID!) { matchRuns(where: { programmeId: { eq: $id } }) { nodes { id } } }", new { id = outcome.ProgrammeId }))
            .GetProperty("matchRuns").GetProperty("nodes")[0].GetProperty("id").GetString();

        var data = await demo.Manager.QueryAsync(await Operations.ReadAsync(operation), new { programmeId = outcome.ProgrammeId, id = run });

        Assert.NotEmpty(data.EnumerateObject());
        Assert.All(data.EnumerateObject(), field => Assert.NotEqual(JsonValueKind.Null, field.Value.ValueKind));
    }

    // What they ask for is made by mutations first; they run with these in the tests of scenarios, and where whole programmes are told.
    private static readonly string[] OfWhatIsMade =
        ["match-task", "scenario-decisions", "compare-scenarios", "survey", "follow-up-queue", "boundary-situations", "jury-ballots", "consents", "export-person", "benchmark", "feedback-advice", "pair-notes"];

    /// <summary>Those that read; the mutations among them run in the tests of the slices.</summary>
    public static TheoryData<string> OperationNames =>
        [.. Operations.Names.Except(OfWhatIsMade).Where(name => File.ReadAllText(Path.Combine(Operations.Folder, name + ".graphql")).Contains("query ", StringComparison.Ordinal))];

    private async Task<JsonElement> PageAsync(object variables) => (await demo.Manager.QueryAsync(Pairs, variables)).GetProperty("pairs");

    private static List<string> Ids(JsonElement page) =>
        [.. page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("id").GetString()!)];
}
