using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Lists;

/// <summary>A filter is a question, and a question about what one may not see gets the answer that it would get if that did not exist.</summary>
[Collection(DemoCollection.Name)]
public sealed class HiddenValueTests(DemoServer demo)
{
    private const string Document = """
        query($where: ProgrammeFilterInput) { programmes(where: $where, first: 250) { totalCount nodes { id } } }
        """;

    [Fact]
    public async Task People_that_a_coordinator_does_not_see_match_no_filter()
    {
        var seen = await NamesAsync(demo.Coordinator);
        var hidden = (await NamesAsync(demo.Manager)).Except(seen).First();
        var known = seen.First();

        Assert.NotEqual(0, await CountAsync(demo.Manager, hidden));
        Assert.Equal(0, await CountAsync(demo.Coordinator, hidden));
        Assert.NotEqual(0, await CountAsync(demo.Coordinator, known));
    }

    [Theory]
    [InlineData("{ participants(where: { person: { email: { startsWith: \"a\" } } }) { totalCount } }")]
    [InlineData("{ pairs(order: [{ score: DESC }]) { nodes { id } } }")]
    [InlineData("{ pairs(where: { score: { gt: 1 } }) { totalCount } }")]
    public async Task Guarded_fields_can_be_neither_filtered_nor_ordered_by(string document)
    {
        var (_, body) = await demo.Manager.SendAsync(document);

        Assert.Contains("is not defined by type", body, StringComparison.Ordinal);
    }

    private static async Task<int> CountAsync(ApiClient client, string displayName)
    {
        var where = new { participants = new { some = new { person = new { displayName = new { eq = displayName } } } } };
        return (await client.QueryAsync(Document, new { where })).GetProperty("programmes").Number("totalCount");
    }

    private static async Task<HashSet<string>> NamesAsync(ApiClient client) =>
        [.. (await client.QueryAsync("{ participants(first: 250, order: [{ displayName: ASC }]) { nodes { person { displayName } } } }")).GetProperty("participants").Nodes()
            .Select(node => node.GetProperty("person").Text("displayName"))];
}
