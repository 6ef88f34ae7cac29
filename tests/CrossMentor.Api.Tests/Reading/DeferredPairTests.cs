using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Reading;

/// <summary>The pairs of a programme for a page that shows names first: what comes later comes for all pairs together.</summary>
[Collection(DemoCollection.Name)]
public sealed class DeferredPairTests(DemoServer demo)
{
    private const string AnswersWhole = "The host on Hot Chocolate sends every answer whole.";

    private object Variables(int first) => new { programmeId = demo.Programme("national-150").Outcome.ProgrammeId, first };

    [OwnEngineFact(AnswersWhole)]
    public async Task Names_come_first_and_reasons_for_every_pair_after_them()
    {
        var parts = await demo.Manager.QueryInPartsAsync(await Operations.ReadAsync("pairs-deferred"), Variables(250));

        var nodes = parts[0].GetProperty("data").GetProperty("pairs").GetProperty("nodes");
        Assert.Equal(150, nodes.GetArrayLength());
        Assert.All(nodes.EnumerateArray(), pair => Assert.False(pair.TryGetProperty("explanation", out _)));
        Assert.Equal(150, parts[0].GetProperty("pending").GetArrayLength());
        var later = parts.Skip(1).SelectMany(part => part.GetProperty("incremental").EnumerateArray()).ToList();
        Assert.Equal(150, later.Count);
        Assert.All(later, entry => Assert.NotEqual(0, entry.GetProperty("data").GetProperty("explanation").GetProperty("contributions").GetArrayLength()));
        Assert.False(parts[^1].GetProperty("hasNext").GetBoolean());
    }

    [OwnEngineTheory(AnswersWhole)]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(150)]
    public async Task The_number_of_statements_does_not_depend_on_the_number_of_pairs(int pairs)
    {
        var document = await Operations.ReadAsync("pairs-deferred");
        using var forFive = new StatementCounter(demo.Product.Database);
        await demo.Manager.QueryInPartsAsync(document, Variables(5));
        var expected = forFive.Statements.Count;
        using var counter = new StatementCounter(demo.Product.Database);

        var parts = await demo.Manager.QueryInPartsAsync(document, Variables(pairs));

        Assert.Equal(pairs, parts[0].GetProperty("data").GetProperty("pairs").GetProperty("nodes").GetArrayLength());
        Assert.Equal(expected, counter.Statements.Count);
    }

    [OwnEngineFact(AnswersWhole)]
    public async Task Streamed_pairs_are_the_same_as_whole_ones()
    {
        const string Document = """
            query($programmeId: ID!, $first: Int, $later: Boolean!) { pairs(where: { programmeId: { eq: $programmeId } }, order: [{ mentorName: ASC }], first: $first) {
              nodes @stream(initialCount: 10, if: $later) { id mentor { person { displayName } } } } }
            """;
        var programmeId = demo.Programme("national-150").Outcome.ProgrammeId;
        var whole = await demo.Manager.QueryAsync(Document, new { programmeId, first = 150, later = false });

        var parts = await demo.Manager.QueryInPartsAsync(Document, new { programmeId, first = 150, later = true });

        var streamed = parts[0].GetProperty("data").GetProperty("pairs").GetProperty("nodes").EnumerateArray()
            .Concat(parts.Skip(1).SelectMany(part => part.GetProperty("incremental").EnumerateArray()).SelectMany(entry => entry.GetProperty("items").EnumerateArray()));
        Assert.Equal(
            whole.GetProperty("pairs").GetProperty("nodes").EnumerateArray().Select(node => node.GetRawText()),
            streamed.Select(node => node.GetRawText()));
        Assert.Equal(3, parts.Count);
    }
}
