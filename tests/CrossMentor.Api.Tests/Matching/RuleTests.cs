using System.Text.Json;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Tests.Matching;

/// <summary>The hard rules of a programme, each on both sides of its border, read from the scenario.</summary>
[Collection(MatchingCollection.Name)]
public sealed class RuleTests(ProductFixture fixture)
{
    private const string OffLine = "crossmentor.rules.off-line";

    [Theory]
    [InlineData("BLOCK", false)]
    [InlineData("ALLOW_WITH_FLAG", true)]
    [Requirement("S-58")]
    [Requirement("N-05")]
    public async Task An_unknown_reporting_line_blocks_or_is_flagged_as_the_programme_decides(string onUnknown, bool isPaired)
    {
        var match = await OneWayMatch.StartAsync(fixture);
        await match.SetPolicyAsync("onUnknown", onUnknown);

        var run = await match.MatchAsync(match.Mentor("Known"), match.Mentor("Unknown") with { Manager = null }, match.Mentee("First"), match.Mentee("Second"));

        Assert.Equal(isPaired ? 2 : 1, run.Proposals().Count);
        if (isPaired)
        {
            var verdict = VerdictOf(run, "Unknown", OffLine);
            Assert.Equal(("UNKNOWN", RuleCodes.ReportingChainUnknown), (verdict.Text("verdict"), verdict.Text("code")));
            Assert.False(string.IsNullOrWhiteSpace(verdict.Text("text")));
            Assert.Equal(("ALLOW", "OK"), (VerdictOf(run, "Known", OffLine).Text("verdict"), VerdictOf(run, "Known", OffLine).Text("code")));
        }
        else
        {
            Assert.Equal("NO_ELIGIBLE_PARTNER", run.Unplaced()["Unknown"]);
            Assert.Equal("Known", Assert.Single(run.Pairings()).Mentor);
        }
    }

    [Fact]
    [Requirement("N-05")]
    public async Task A_manager_who_has_not_arrived_leaves_the_line_unknown_until_then()
    {
        var match = await OneWayMatch.StartAsync(fixture);

        var before = await match.MatchAsync(match.Mentor("Mentor") with { Manager = "Boss" }, match.Mentee("Mentee"));
        var after = await match.MatchAsync(RosterRow.Colleague(match.Giving, "Boss"));

        Assert.Equal("NO_ELIGIBLE_PARTNER", before.Unplaced()["Mentor"]);
        Assert.Equal([("Mentor", "Mentee")], after.Pairings());
    }

    [Theory]
    [InlineData(1, "SOLID")]
    [InlineData(2, "SOLID")]
    [InlineData(5, "SOLID")]
    [InlineData(1, "DOTTED")]
    [Requirement("S-44")]
    [Requirement("S-45")]
    [Requirement("S-58")]
    public async Task Nobody_is_matched_with_somebody_above_at_any_distance_across_organisations_too(int distance, string kind)
    {
        var match = await OneWayMatch.StartAsync(fixture);
        List<RosterRow> rows = [match.Mentor("Above"), match.Mentor("Beside")];
        var manager = $"{match.Giving.Name}/Above";
        for (var level = 1; level < distance; level++)
        {
            rows.Add(RosterRow.Colleague(match.Receiving, $"Between {level}") with { Manager = manager });
            manager = $"Between {level}";
        }

        rows.Add(match.Mentee("Below") with { Manager = kind == "SOLID" ? manager : null, DottedManagers = kind == "DOTTED" ? [manager] : [] });
        rows.Add(RosterRow.Colleague(match.Receiving, "Boss"));
        if (kind == "DOTTED")
        {
            rows[^2] = rows[^2] with { Manager = "Boss" };
        }

        var run = await match.MatchAsync([.. rows]);

        Assert.Equal([("Beside", "Below")], run.Pairings());
    }

    [Fact]
    [Requirement("S-58")]
    public async Task Nobody_mentors_the_person_to_whom_they_report()
    {
        var match = await OneWayMatch.StartAsync(fixture);

        var run = await match.MatchAsync(match.Mentor("Report") with { Manager = $"{match.Receiving.Name}/Boss" }, match.Mentee("Boss"), match.Mentee("Other"));

        Assert.Equal([("Report", "Other")], run.Pairings());
        Assert.Equal("NO_ELIGIBLE_PARTNER", run.Unplaced()["Boss"]);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [Requirement("S-45")]
    public async Task A_dotted_line_counts_where_the_programme_follows_it(bool isFollowed, bool isPaired)
    {
        var match = await OneWayMatch.StartAsync(fixture);
        await match.SetPolicyAsync("reportingEdgeKinds", isFollowed ? ["SOLID", "DOTTED"] : new[] { "SOLID" });

        var run = await match.MatchAsync(
            match.Mentor("Above"), RosterRow.Colleague(match.Receiving, "Boss"), match.Mentee("Below") with { Manager = "Boss", DottedManagers = [$"{match.Giving.Name}/Above"] });

        Assert.Equal(isPaired ? 1 : 0, run.Proposals().Count);
    }

    [Theory]
    [InlineData(4, 5, true)]
    [InlineData(5, 5, false)]
    [InlineData(6, 5, false)]
    [Requirement("S-55")]
    public async Task In_a_reverse_programme_the_mentor_stands_below_the_mentee(int mentorRank, int menteeRank, bool isPaired)
    {
        var match = await OneWayMatch.StartAsync(fixture, "REVERSE");

        var run = await match.MatchAsync(match.Mentor("Mentor") with { Grade = $"{mentorRank}" }, match.Mentee("Mentee") with { Grade = $"{menteeRank}" });

        Assert.Equal(isPaired ? 1 : 0, run.Proposals().Count);
    }

    [Fact]
    [Requirement("S-55")]
    public async Task Grades_of_different_organisations_are_compared_on_the_common_ladder()
    {
        var match = await OneWayMatch.StartAsync(fixture, "REVERSE");
        foreach (var (organisation, rank) in new[] { (match.Giving, 3), (match.Receiving, 12) })
        {
            var ladder = new { organisationId = organisation.Id, version = organisation.Version, steps = new[] { new { label = "Manager", rank } } };
            await match.Workshop.Manager.AcceptedAsync("setGradeLadder", ladder, "organisation { id }");
        }

        var run = await match.MatchAsync(match.Mentor("Mentor") with { Grade = "Manager" }, match.Mentee("Mentee") with { Grade = "Manager" });

        Assert.Equal([("Mentor", "Mentee")], run.Pairings());
    }

    [Fact]
    [Requirement("N-05")]
    public async Task A_grade_that_is_not_known_is_no_lower_grade()
    {
        var match = await OneWayMatch.StartAsync(fixture, "REVERSE");

        var run = await match.MatchAsync(match.Mentor("Mentor"), match.Mentee("Mentee") with { Grade = "20" });

        Assert.Empty(run.Proposals());
    }

    // Zones without summer time, so that the day of the test changes nothing.
    [Theory]
    [InlineData("Africa/Abidjan", "Africa/Nairobi", 3, true)]
    [InlineData("Africa/Abidjan", "Africa/Nairobi", 2, false)]
    [InlineData("Africa/Abidjan", "Asia/Dubai", 3, false)]
    [InlineData("Africa/Abidjan", "Asia/Dubai", 4, true)]
    [InlineData("Africa/Abidjan", "Africa/Abidjan", 0, true)]
    [InlineData("Africa/Abidjan", null, 12, false)]
    [InlineData("Africa/Abidjan", "Asia/Dubai", -1, true)]
    [Requirement("S-48")]
    public async Task Working_places_are_as_many_hours_apart_as_the_programme_allows(string mentorZone, string? menteeZone, int hoursMax, bool isPaired)
    {
        var match = await OneWayMatch.StartAsync(fixture);
        await match.SetPolicyAsync("timeZoneGapHoursMax", hoursMax);

        var run = await match.MatchAsync(
            match.Mentor("Mentor") with { Country = "CI", TimeZone = mentorZone }, match.Mentee("Mentee") with { Country = "KE", TimeZone = menteeZone });

        Assert.Equal(isPaired ? 1 : 0, run.Proposals().Count);
    }

    [Theory]
    [InlineData(true, "nl", "nl-BE", true)]
    [InlineData(true, "nl;en", "de;en", true)]
    [InlineData(true, "nl", "de", false)]
    [InlineData(true, "nl", "", false)]
    [InlineData(false, "nl", "de", true)]
    [InlineData(false, "nl", "", true)]
    [Requirement("S-41")]
    public async Task A_pair_has_a_language_in_common_where_the_programme_asks_for_it(bool isRequired, string mentorSpeaks, string menteeSpeaks, bool isPaired)
    {
        var match = await OneWayMatch.StartAsync(fixture);
        await match.SetPolicyAsync("isCommonLanguageRequired", isRequired);
        static string[] Tags(string text) => text.Split(';', StringSplitOptions.RemoveEmptyEntries);

        var run = await match.MatchAsync(match.Mentor("Mentor") with { Languages = Tags(mentorSpeaks) }, match.Mentee("Mentee") with { Languages = Tags(menteeSpeaks) });

        Assert.Equal(isPaired ? 1 : 0, run.Proposals().Count);
    }

    [Fact]
    [Requirement("S-08")]
    public async Task Pairs_are_formed_inside_a_track()
    {
        var workshop = fixture.Workshop();
        var (giving, receiving) = (await workshop.OrganisationAsync("Giving"), await workshop.OrganisationAsync("Receiving"));
        var programme = await workshop.ProgrammeAsync("ONE_WAY", tracks: ["North", "South"]);
        await workshop.JoinAsync(programme, giving, "PROVIDES_MENTORS", 5, 0);
        await workshop.JoinAsync(programme, receiving, "PROVIDES_MENTEES", 0, 5);
        await workshop.ImportAsync(
            programme,
            RosterRow.Mentor(giving, "Mentor north") with { Track = "North" },
            RosterRow.Mentor(giving, "Mentor south") with { Track = "South" },
            RosterRow.Mentee(receiving, "Mentee north") with { Track = "North" },
            RosterRow.Mentee(receiving, "Another north") with { Track = "North" });

        var run = await workshop.MatchAsync(programme);

        Assert.Equal("Mentor north", Assert.Single(run.Pairings()).Mentor);
        Assert.Equal("NO_ELIGIBLE_PARTNER", run.Unplaced()["Mentor south"]);
    }

    [Fact]
    [Requirement("S-01")]
    [Requirement("S-64")]
    public async Task Capacities_are_used_and_held()
    {
        var match = await OneWayMatch.StartAsync(fixture);

        var run = await match.MatchAsync(
            [match.Mentor("Two") with { Capacity = 2 }, match.Mentor("One"), .. Enumerable.Range(0, 4).Select(index => match.Mentee($"Mentee {index}"))]);

        Assert.Equal([("One", 1), ("Two", 2)], run.Pairings().CountBy(pair => pair.Mentor).Select(count => (count.Key, count.Value)).Order());
        Assert.Equal("TOO_FEW_MENTORS", Assert.Single(run.Unplaced()).Value);
    }

    [Fact]
    [Requirement("N-07")]
    public async Task Every_code_of_a_verdict_and_of_a_reason_is_in_the_catalogue()
    {
        var match = await OneWayMatch.StartAsync(fixture, "REVERSE");
        await match.Workshop.SetPolicyAsync(match.Programme, new() { ["onUnknown"] = "ALLOW_WITH_FLAG", ["timeZoneGapHoursMax"] = 2 });

        var run = await match.MatchAsync(
            match.Mentor("Nothing known") with { Manager = null, Languages = [] },
            match.Mentor("Everything known") with { Grade = "2", Country = "NL", TimeZone = "Europe/Amsterdam" },
            match.Mentee("Mentee") with { Grade = "9", Country = "NL", TimeZone = "Europe/Amsterdam" },
            match.Mentee("Second") with { Grade = "9", Country = "NL", TimeZone = "Europe/Amsterdam" },
            match.Mentee("Third") with { Grade = "9", Country = "NL", TimeZone = "Europe/Amsterdam" });
        var known = RefusalCatalogue.Entries.Select(entry => entry.Code).ToHashSet();
        var verdicts = run.Proposals().SelectMany(proposal => proposal.GetProperty("explanation").List("verdicts")).ToList();

        Assert.Equal(2, run.Proposals().Count);
        Assert.Equal(["LANGUAGE_UNKNOWN", "GRADE_UNKNOWN", "REPORTING_CHAIN_UNKNOWN", "TIME_ZONE_UNKNOWN"], verdicts.Where(verdict => verdict.Text("verdict") == "UNKNOWN").Select(verdict => verdict.Text("code")).Distinct().OrderBy(code => code == "LANGUAGE_UNKNOWN" ? "" : code));
        Assert.All(verdicts.Select(verdict => verdict.Text("code")).Concat(run.Unplaced().Values), code => Assert.Contains(code, known));
    }

    private static JsonElement VerdictOf(JsonElement run, string mentor, string pluginId) => run.Proposals()
        .Single(proposal => proposal.GetProperty("mentor").GetProperty("person").Text("displayName") == mentor)
        .GetProperty("explanation").List("verdicts").Single(verdict => verdict.Text("pluginId") == pluginId);
}
