using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Matching;

/// <summary>What a programme strives for decides its runs; orders that make no sense are refused.</summary>
[Collection(MatchingCollection.Name)]
public sealed class GoalTests(ProductFixture fixture)
{
    private const string Goals = "crossmentor.scorers.development-goals";

    [Fact]
    [Requirement("N-03")]
    public async Task Fair_shares_between_organisations_go_before_the_score_when_the_programme_says_so()
    {
        var workshop = fixture.Workshop();
        var (giving, fitting, other) = (await workshop.OrganisationAsync("Giving"), await workshop.OrganisationAsync("Fitting"), await workshop.OrganisationAsync("Other"));
        var programme = await workshop.ProgrammeAsync("ONE_WAY", "TRADITIONAL");
        await workshop.JoinAsync(programme, giving, "PROVIDES_MENTORS", 250, 0);
        await workshop.JoinAsync(programme, fitting, "PROVIDES_MENTEES", 0, 250);
        await workshop.JoinAsync(programme, other, "PROVIDES_MENTEES", 0, 250);
        await workshop.ImportAsync(programme,
        [
            .. Enumerable.Range(1, 2).Select(number => RosterRow.Mentor(giving, $"Mentor {number}") with { Goals = ["strategy"] }),
            .. Enumerable.Range(1, 2).Select(number => RosterRow.Mentee(fitting, $"Fitting {number}") with { Goals = ["strategy"] }),
            .. Enumerable.Range(1, 2).Select(number => RosterRow.Mentee(other, $"Other {number}") with { Goals = ["coaching"] }),
        ]);
        await workshop.SetPolicyAsync(programme, new() { ["weights"] = new[] { new { pluginId = Goals, weight = 1000 } } });

        var scored = await workshop.MatchAsync(programme);
        await workshop.SetPolicyAsync(programme, new() { ["goals"] = new[] { "MOST_PLACED", "FAIR_SHARES", "TOTAL_SCORE" }, ["fairShares"] = "EQUAL" });
        var shared = await workshop.MatchAsync(programme);

        Assert.Equal([fitting.Name, fitting.Name], MenteeOrganisations(scored));
        Assert.Equal(new[] { fitting.Name, other.Name }.Order(), MenteeOrganisations(shared));
        Assert.Equal(("VERIFIED", "VERIFIED"), (scored.Scenario().Text("certificate"), shared.Scenario().Text("certificate")));
        Assert.NotEqual(scored.Text("inputsHash"), shared.Text("inputsHash"));
        var policy = (await workshop.Manager.QueryAsync(
            "query($id: ID!) { node(id: $id) { ... on Programme { matchingPolicy { goals fairShares } } } }", new { id = programme.Id })).GetProperty("node").GetProperty("matchingPolicy");
        Assert.Equal(["MOST_PLACED", "FAIR_SHARES", "TOTAL_SCORE"], policy.List("goals").Select(goal => goal.GetString()));
        Assert.Equal("EQUAL", policy.Text("fairShares"));
    }

    [Theory]
    [InlineData]
    [InlineData("TOTAL_SCORE", "TOTAL_SCORE")]
    [InlineData("BOTTLENECK", "MOST_PLACED")]
    public async Task Goals_that_make_no_sense_are_refused(params string[] goals)
    {
        var match = await OneWayMatch.StartAsync(fixture);

        var codes = await fixture.Manager.RefusalCodesAsync(
            "updateMatchingPolicy", new { programmeId = match.Programme.Id, version = await match.Workshop.VersionOfAsync(match.Programme.Id), goals });

        Assert.Equal(["INVALID_INPUT"], codes);
    }

    private static IEnumerable<string> MenteeOrganisations(JsonElement run)
        => run.Proposals().Select(proposal => proposal.GetProperty("mentee").GetProperty("organisation").Text("name")).Order();
}
