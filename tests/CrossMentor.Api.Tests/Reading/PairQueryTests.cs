using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Reading;

/// <summary>The query that front-ends will send most: all pairs of a programme with everything about them.</summary>
[Collection(DemoCollection.Name)]
public sealed class PairQueryTests(DemoServer demo)
{
    private const int StatementsMax = 8;

    private string ProgrammeId => demo.Programme("national-150").Outcome.ProgrammeId;

    [OwnEngineFact(WhyNotElsewhere.BatchesByTime)]
    [Requirement("S-30")]
    [Requirement("S-31")]
    public async Task One_query_returns_the_150_pairs_in_at_most_eight_statements()
    {
        using var counter = new StatementCounter(demo.Product.Database);

        var pairs = await PairsAsync(250);

        Assert.Equal(150, pairs.Count);
        Assert.True(counter.Statements.Count <= StatementsMax, string.Join("\n---\n", counter.Statements));
        Assert.All(pairs, pair =>
        {
            Assert.NotEqual("", pair.GetProperty("mentor").GetProperty("person").GetProperty("displayName").GetString());
            Assert.NotEqual(pair.GetProperty("mentorOrganisation").GetProperty("name").GetString(), pair.GetProperty("menteeOrganisation").GetProperty("name").GetString());
        });
    }

    [OwnEngineTheory(WhyNotElsewhere.BatchesByTime)]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(150)]
    public async Task The_number_of_statements_does_not_depend_on_the_number_of_pairs(int pairs)
    {
        using var forFive = new StatementCounter(demo.Product.Database);
        await PairsAsync(5);
        var expected = forFive.Statements.Count;
        using var counter = new StatementCounter(demo.Product.Database);

        Assert.Equal(pairs, (await PairsAsync(pairs)).Count);

        Assert.Equal(expected, counter.Statements.Count);
    }

    [Fact]
    public async Task Contributions_sum_exactly_to_the_score_and_no_rule_forbids()
    {
        foreach (var pair in await PairsAsync(250))
        {
            var explanation = pair.GetProperty("explanation");
            var contributions = explanation.GetProperty("contributions").EnumerateArray().ToList();

            Assert.NotEmpty(contributions);
            Assert.Equal(pair.GetProperty("score").GetInt32(), contributions.Sum(one => one.GetProperty("amount").GetInt32()));
            Assert.InRange(pair.GetProperty("score").GetInt32(), 0, 1_000_000);
            Assert.DoesNotContain(explanation.GetProperty("verdicts").EnumerateArray(), verdict => verdict.GetProperty("verdict").GetString() == "FORBID");
        }
    }

    [OwnEngineFact(WhyNotElsewhere.BatchesByTime)]
    public async Task Pairs_nested_in_several_programmes_cost_as_many_statements_as_in_one()
    {
        const string Document = """
            query($first: Int) { programmes(first: $first, order: [{ name: ASC }]) { nodes { pairs(first: 3, order: [{ mentorName: ASC }]) {
              totalCount nodes { programme { name } mentor { person { displayName } } } } } } }
            """;
        using var forTwo = new StatementCounter(demo.Product.Database);
        await demo.Manager.QueryAsync(Document, new { first = 2 });
        var expected = forTwo.Statements.Count;
        using var counter = new StatementCounter(demo.Product.Database);

        var data = await demo.Manager.QueryAsync(Document, new { first = 5 });

        Assert.Equal(expected, counter.Statements.Count);
        var programmes = data.GetProperty("programmes").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(5, programmes.Count);
        Assert.All(programmes, programme => Assert.Equal(3, programme.GetProperty("pairs").GetProperty("nodes").GetArrayLength()));
        Assert.Contains(programmes, programme => programme.GetProperty("pairs").GetProperty("totalCount").GetInt32() == 150);
    }

    private async Task<List<JsonElement>> PairsAsync(int first)
    {
        var document = await Operations.ReadAsync("pairs");
        var data = await demo.Manager.QueryAsync(document, new { programmeId = ProgrammeId, first });
        return [.. data.GetProperty("pairs").GetProperty("nodes").EnumerateArray()];
    }
}
