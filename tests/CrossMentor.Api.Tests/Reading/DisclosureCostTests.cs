using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Reading;

/// <summary>That reads are written down costs as much for a hundred people as for one: a look, and a statement for each class that is new today.</summary>
[Collection(DemoCollection.Name)]
public sealed class DisclosureCostTests(DemoServer demo)
{
    private const string Recorded = "query($id: ID!, $first: Int) { participants(where: { programmeId: { eq: $id } }, first: $first) { nodes { person { displayName email skills } } } }";
    private const string Unrecorded = "query($id: ID!, $first: Int) { participants(where: { programmeId: { eq: $id } }, first: $first) { nodes { person { displayName jobTitle function } } } }";

    [OwnEngineFact(WhyNotElsewhere.BatchesByTime)]
    public async Task A_list_costs_three_statements_more_the_first_time_and_one_afterwards()
    {
        var plain = await CountAsync(Unrecorded, first: 100);
        foreach (var first in new[] { 1, 100, 250 })
        {
            await demo.Product.Database.ExecuteAsync("DELETE FROM \"Disclosures\"");
            Assert.Equal(plain + 3, await CountAsync(Recorded, first));
            Assert.Equal(plain + 1, await CountAsync(Recorded, first));
        }
    }

    private async Task<int> CountAsync(string document, int first)
    {
        using var counter = new StatementCounter(demo.Product.Database);
        await demo.Manager.QueryAsync(document, new { id = demo.Programme("national-150").Outcome.ProgrammeId, first });
        return counter.Statements.Count;
    }
}
