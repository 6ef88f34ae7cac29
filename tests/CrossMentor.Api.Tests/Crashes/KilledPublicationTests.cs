using System.Text.Json;
using CrossMentor.Api.Tests.Server;
using Xunit.Abstractions;

namespace CrossMentor.Api.Tests.Crashes;

/// <summary>A process that is killed while it publishes a match leaves all pairs, groups and states or none of them.</summary>
public sealed class KilledPublicationTests(ITestOutputHelper output)
{
    private const int PeopleARole = 24;

    [Fact]
    public async Task A_match_is_published_as_a_whole_or_not_at_all_and_publishing_again_completes_it_once()
    {
        await using var site = await CrashSite.StartAsync();

        await site.KillDuringAsync(
            "publishMatch", "programme { state pairs { totalCount } learningGroups { number members { id } } } scenario { state }", number => PrepareAsync(site.Workshop($"{number}")), output);

        var programmes = (await site.Api.QueryAsync("{ programmes(first: 250) { nodes { state pairs { totalCount } learningGroups { members { id } } } } }"))
            .GetProperty("programmes").Nodes();
        var (published, spare) = (programmes.Where(programme => programme.Text("state") == "ACTIVE").ToList(), programmes.Where(programme => programme.Text("state") == "PREPARING"));

        Assert.InRange(published.Count, 12, programmes.Count);
        Assert.All(published, programme => Assert.Equal((2 * PeopleARole, 2 * PeopleARole), Placed(programme)));
        Assert.All(spare, programme => Assert.Equal((0, 0), Placed(programme)));
    }

    private static (int Pairs, int GroupMembers) Placed(JsonElement programme) =>
        (programme.GetProperty("pairs").Number("totalCount"), programme.List("learningGroups").Sum(group => group.List("members").Count));

    private static async Task<Dictionary<string, object?>> PrepareAsync(Workshop workshop)
    {
        var organisations = new[] { await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second") };
        var programme = await workshop.ProgrammeAsync("HYBRID_ACTION_LEARNING", learningGroupCount: PeopleARole);
        foreach (var organisation in organisations)
        {
            await workshop.JoinAsync(programme, organisation);
            await workshop.ImportAsync(
                programme,
                [.. Enumerable.Range(0, PeopleARole).SelectMany(index => new[] { RosterRow.Mentor(organisation, $"Mentor {index}"), RosterRow.Mentee(organisation, $"Mentee {index}") })]);
        }

        var run = await workshop.MatchAsync(programme);
        return new() { ["scenarioId"] = run.Scenario().Id(), ["version"] = run.Scenario().Version() };
    }
}
