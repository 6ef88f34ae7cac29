using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Matching;

/// <summary>How many pairs organisations give and receive at least and at most: set by a manager, met by a run, or told why not.</summary>
[Collection(MatchingCollection.Name)]
public sealed class QuotaTests(ProductFixture fixture)
{
    private const string Quotas = "participatingOrganisation { version givingQuota { minimum maximum } receivingQuota { minimum maximum } }";

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    [Requirement("N-03")]
    public async Task A_lowest_quota_moves_places_to_the_organisation_that_is_owed_them(int owed, int left)
    {
        var (workshop, programme, parts) = await TwoReceiversAsync();
        await SetAsync(parts["Owed"], receivingQuota: new { minimum = owed });

        var run = await workshop.MatchAsync(programme);

        Assert.Equal((2, "VERIFIED"), (run.Scenario().Number("placedCount"), run.Scenario().Text("certificate")));
        Assert.Equal((owed, left), (ReceivedBy(run, workshop.Named("Owed")), ReceivedBy(run, workshop.Named("Preferred"))));
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(1, 1)]
    [InlineData(0, 0)]
    [Requirement("N-03")]
    public async Task A_highest_quota_leaves_places_empty(int most, int given)
    {
        var (workshop, programme, parts) = await TwoReceiversAsync();
        await SetAsync(parts["Giving"], givingQuota: new { minimum = 0, maximum = most });

        Assert.Equal(given, (await workshop.MatchAsync(programme)).Scenario().Number("placedCount"));
    }

    [Fact]
    [Requirement("N-06")]
    public async Task Quotas_that_exclude_each_other_fail_the_run_with_the_smallest_conflict_by_name()
    {
        var (workshop, programme, parts) = await TwoReceiversAsync();
        await SetAsync(parts["Owed"], receivingQuota: new { minimum = 2 });
        await SetAsync(parts["Preferred"], receivingQuota: new { minimum = 1 });
        await SetAsync(parts["Giving"], givingQuota: new { minimum = 1 });

        var run = await workshop.EndOfAsync(await workshop.StartAsync(programme));

        Assert.Equal("FAILED", run.Text("state"));
        var failure = run.GetProperty("failure");
        var conflict = failure.GetProperty("conflict");
        Assert.Equal(conflict.Text("text"), failure.Text("message"));
        Assert.Contains($"{workshop.Named("Owed")} has at least 2 pairs for its mentees", conflict.Text("text"), StringComparison.Ordinal);
        Assert.Contains($"{workshop.Named("Preferred")} has at least 1 pair for its mentees", conflict.Text("text"), StringComparison.Ordinal);
        Assert.DoesNotContain(workshop.Named("Giving"), conflict.Text("text"), StringComparison.Ordinal);
        Assert.Equal(
            [("LOWEST_QUOTA", workshop.Named("Owed"), "MENTEE", 2), ("LOWEST_QUOTA", workshop.Named("Preferred"), "MENTEE", 1)],
            conflict.List("parts").Select(part => (part.Text("kind"), part.GetProperty("organisation").Text("name"), part.Text("role"), part.Number("pairs"))).Order());
        Assert.Equal(2, conflict.Number("partCount"));

        // Without either of the two the other can be met.
        await SetAsync(parts["Preferred"], receivingQuota: new { minimum = 0 });
        Assert.Equal(2, ReceivedBy(await workshop.MatchAsync(programme), workshop.Named("Owed")));
    }

    [Theory]
    [InlineData("givingQuota", 2, 1, "givingQuota.maximum")]
    [InlineData("givingQuota", -1, null, "givingQuota.minimum")]
    [InlineData("givingQuota", 0, 41, "givingQuota.maximum")]
    [InlineData("givingQuota", 41, null, "givingQuota.minimum")]
    [InlineData("receivingQuota", 1, null, "receivingQuota.minimum")]
    [Requirement("N-03")]
    public async Task A_quota_that_makes_no_sense_is_refused_and_nothing_changes(string quota, int minimum, int? maximum, string field)
    {
        // Two mentors at most, who could hold forty pairs; and no mentees.
        var match = await OneWayMatch.StartAsync(fixture);
        var other = await match.Workshop.OrganisationAsync("Other");
        var part = await match.Workshop.JoinAsync(match.Programme, other, "PROVIDES_MENTORS", 2, 0);
        var input = new Dictionary<string, object?> { ["participatingOrganisationId"] = part, ["version"] = 1, [quota] = new { minimum, maximum } };

        var refused = await fixture.Manager.RefusedAsync("updateParticipatingOrganisation", input);

        Assert.Equal(("INVALID_INPUT", field), (refused.Text("code"), refused.Text("field")));
        Assert.Equal(1, await match.Workshop.VersionOfAsync(part));
        var widest = await SetAsync(part, givingQuota: new { minimum = 40, maximum = 40 });
        Assert.Equal((40, 40), (widest.GetProperty("givingQuota").Number("minimum"), widest.GetProperty("givingQuota").Number("maximum")));
        Assert.True(widest.IsNull("receivingQuota"));
        var places = await fixture.Manager.RefusedAsync("updateParticipatingOrganisation", new { participatingOrganisationId = part, version = 2, mentorQuota = 1 });
        Assert.Equal("givingQuota.minimum", places.Text("field"));
    }

    [Fact]
    public async Task An_organisation_can_join_with_its_quotas_and_lose_them_again()
    {
        var match = await OneWayMatch.StartAsync(fixture);
        var other = await match.Workshop.OrganisationAsync("Other");
        var joining = new
        {
            programmeId = match.Programme.Id, organisationId = other.Id, role = "PROVIDES_MENTORS", mentorQuota = 2, menteeQuota = 0, givingQuota = new { minimum = 1, maximum = 3 },
        };
        var part = (await fixture.Manager.AcceptedAsync("addParticipatingOrganisation", joining, "participatingOrganisation { id givingQuota { minimum maximum } }"))
            .GetProperty("participatingOrganisation");

        Assert.Equal((1, 3), (part.GetProperty("givingQuota").Number("minimum"), part.GetProperty("givingQuota").Number("maximum")));
        Assert.True((await SetAsync(part.Id(), givingQuota: new { minimum = 0 })).IsNull("givingQuota"));
    }

    [Fact]
    [Requirement("N-09")]
    public async Task Quotas_count_running_pairs_and_may_change_in_an_active_programme_while_places_may_not()
    {
        var (workshop, programme, parts) = await TwoReceiversAsync();
        await workshop.PublishAsync(await workshop.MatchAsync(programme));
        await SetAsync(parts["Preferred"], receivingQuota: new { minimum = 0, maximum = 1 });
        var version = await workshop.VersionOfAsync(parts["Preferred"]);

        var failed = await workshop.EndOfAsync(await workshop.StartAsync(programme));

        Assert.Equal(("FAILED", true), (failed.Text("state"), failed.GetProperty("failure").Text("message").Contains(workshop.Named("Preferred"), StringComparison.Ordinal)));
        Assert.Equal("WRONG_PROGRAMME_STATE", await fixture.Manager.RefusalCodeAsync(
            "updateParticipatingOrganisation", new { participatingOrganisationId = parts["Preferred"], version, menteeQuota = 9 }));
        await SetAsync(parts["Preferred"], receivingQuota: new { minimum = 0, maximum = 2 });
        Assert.Equal(2, (await workshop.MatchAsync(programme)).Scenario().Number("placedCount"));
    }

    /// <summary>Two mentors; two mentees whom they suit, and two of another organisation whom they suit less.</summary>
    private async Task<(Workshop Workshop, MadeProgramme Programme, Dictionary<string, string> Parts)> TwoReceiversAsync()
    {
        var workshop = fixture.Workshop();
        var (giving, preferred, owed) = (await workshop.OrganisationAsync("Giving"), await workshop.OrganisationAsync("Preferred"), await workshop.OrganisationAsync("Owed"));
        var programme = await workshop.ProgrammeAsync("ONE_WAY");
        Dictionary<string, string> parts = new(StringComparer.Ordinal)
        {
            ["Giving"] = await workshop.JoinAsync(programme, giving, "PROVIDES_MENTORS", 10, 0),
            ["Preferred"] = await workshop.JoinAsync(programme, preferred, "PROVIDES_MENTEES", 0, 10),
            ["Owed"] = await workshop.JoinAsync(programme, owed, "PROVIDES_MENTEES", 0, 10),
        };
        await workshop.SetPolicyAsync(programme, new() { ["weights"] = new[] { new { pluginId = "crossmentor.scorers.development-goals", weight = 100 } } });
        await workshop.ImportAsync(programme, [.. Enumerable.Range(0, 2).SelectMany(index => new[]
        {
            RosterRow.Mentor(giving, $"Mentor {index}") with { Goals = ["strategy"] },
            RosterRow.Mentee(preferred, $"Preferred {index}") with { Goals = ["strategy"] },
            RosterRow.Mentee(owed, $"Owed {index}") with { Goals = ["coaching"] },
        })]);
        return (workshop, programme, parts);
    }

    private async Task<JsonElement> SetAsync(string part, object? givingQuota = null, object? receivingQuota = null)
    {
        const string Version = "query($id: ID!) { node(id: $id) { ... on ParticipatingOrganisation { version } } }";
        var version = (await fixture.Manager.QueryAsync(Version, new { id = part })).GetProperty("node").Version();
        var input = new { participatingOrganisationId = part, version, givingQuota, receivingQuota };
        return (await fixture.Manager.AcceptedAsync("updateParticipatingOrganisation", input, Quotas)).GetProperty("participatingOrganisation");
    }

    private static int ReceivedBy(JsonElement run, string organisation)
        => run.Proposals().Count(proposal => proposal.GetProperty("mentee").GetProperty("organisation").Text("name") == organisation);
}
