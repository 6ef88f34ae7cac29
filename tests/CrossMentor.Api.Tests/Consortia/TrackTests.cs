using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Consortia;

/// <summary>A track says as data whom it is for, and its rule stands at the door.</summary>
[Collection(ConsortiumCollection.Name)]
public sealed class TrackTests(ProductFixture fixture) : IAsyncLifetime
{
    private Workshop workshop = null!;
    private MadeOrganisation own = null!;
    private MadeOrganisation other = null!;
    private MadeProgramme programme = null!;

    public async Task InitializeAsync()
    {
        workshop = fixture.Workshop();
        (own, other) = (await workshop.FoundAsync("Own"), await workshop.FoundAsync("Other"));
        programme = await workshop.TwoWayAsync(own, other);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("9", "TRUE")]
    [InlineData("8", "FALSE")]
    [InlineData("12", "TRUE")]
    [InlineData("13", "FALSE")]
    [InlineData(null, "UNKNOWN")]
    [Requirement("S-08")]
    public async Task Whether_somebody_may_be_in_a_track_is_told_with_the_reason(string? grade, string state)
    {
        var track = await AddAsync("Board", new { gradeRankMin = 9, gradeRankMax = 12 });
        await workshop.ImportAsync(programme, RosterRow.Mentee(own, "Candidate") with { Grade = grade });

        var read = await EligibilityAsync(fixture.Manager, "Candidate", track);

        Assert.Equal(state, read.Text("state"));
        var condition = Assert.Single(read.List("conditions"));
        Assert.Equal(("GRADE", state), (condition.Text("kind"), condition.Text("state")));
        Assert.Equal("The track asks for a grade from 9 to 12 on the common ladder.", condition.Text("reason"));
    }

    [Theory]
    [InlineData("experienceYearsMin", 11, 12)]
    [InlineData("experienceYearsMax", 11, 10)]
    [InlineData("functions", "finance", "law")]
    [InlineData("skills", "negotiation", "coaching")]
    [InlineData("countries", "NL", "DK")]
    [InlineData("languages", "nl", "da")]
    [Requirement("S-08")]
    public async Task Every_kind_of_condition_is_looked_at_on_both_sides_of_the_border(string field, object met, object unmet)
    {
        var person = RosterRow.Mentee(own, "Candidate") with
        {
            ExperienceYears = 11, Function = "finance", Skills = ["negotiation", "planning"], Country = "NL", Languages = ["nl-BE"],
        };
        await workshop.ImportAsync(programme, person, RosterRow.Mentee(own, "Blank") with { Languages = [] });
        object Rule(object value) => new Dictionary<string, object> { [field] = value is string text ? new[] { text } : value };
        var fitting = await AddAsync("Fitting", Rule(met));
        var closed = await AddAsync("Closed", Rule(unmet));

        Assert.Equal("TRUE", (await EligibilityAsync(fixture.Manager, "Candidate", fitting)).Text("state"));
        Assert.Equal("FALSE", (await EligibilityAsync(fixture.Manager, "Candidate", closed)).Text("state"));
        Assert.Equal("UNKNOWN", (await EligibilityAsync(fixture.Manager, "Blank", fitting)).Text("state"));
    }

    [Fact]
    [Requirement("S-08")]
    public async Task A_rule_about_one_role_asks_nothing_of_the_other()
    {
        var track = await AddAsync("Talents", new { appliesTo = "MENTEE", experienceYearsMax = 5 });
        await workshop.ImportAsync(programme, RosterRow.Mentor(own, "Veteran") with { ExperienceYears = 30 }, RosterRow.Mentee(own, "Late") with { ExperienceYears = 30 });

        Assert.Equal("TRUE", (await EligibilityAsync(fixture.Manager, "Veteran", track)).Text("state"));
        Assert.Equal("FALSE", (await EligibilityAsync(fixture.Manager, "Late", track)).Text("state"));
    }

    [Theory]
    [InlineData("9", true)]
    [InlineData("8", false)]
    [InlineData(null, false)]
    [Requirement("S-08")]
    public async Task Nobody_is_enrolled_into_a_track_that_is_for_others(string? grade, bool isTaken)
    {
        var track = await AddAsync("Board", new { gradeRankMin = 9 });
        await workshop.ImportAsync(programme, RosterRow.Mentee(own, "Candidate") with { Grade = grade });
        var id = await workshop.ParticipantIdAsync(programme, "Candidate");
        await fixture.Manager.AcceptedAsync("withdrawParticipant", new { participantId = id, version = 1 }, "participant { id }");
        var personId = (await fixture.Manager.QueryAsync("query($id: ID!) { participant(id: $id) { person { id } } }", new { id })).GetProperty("participant").GetProperty("person").Id();

        var payload = await fixture.Manager.MutateAsync(
            "enrolParticipant", new { programmeId = programme.Id, personId, role = "MENTEE", trackId = track }, "participant { state track { id } }");

        Assert.Equal(isTaken ? [] : new[] { "NOT_ELIGIBLE_FOR_TRACK" }, payload.List("errors").Select(error => error.Text("code")));
        if (!isTaken)
        {
            Assert.Equal("GRADE", Assert.Single(payload.List("errors")[0].List("conditions")).Text("kind"));
            Assert.DoesNotContain("8", payload.List("errors")[0].Text("message"), StringComparison.Ordinal);
        }
    }

    [Fact]
    [Requirement("S-08")]
    public async Task Nobody_moves_into_a_track_that_is_for_others_and_those_inside_stay()
    {
        var track = await AddAsync("Seniors", new { experienceYearsMin = 10 });
        await workshop.ImportAsync(
            programme, RosterRow.Mentee(own, "Senior") with { ExperienceYears = 10, Track = "Seniors" }, RosterRow.Mentee(own, "Junior") with { ExperienceYears = 9 });
        var (senior, junior) = (await workshop.ParticipantIdAsync(programme, "Senior"), await workshop.ParticipantIdAsync(programme, "Junior"));

        Assert.Equal(["NOT_ELIGIBLE_FOR_TRACK"], await fixture.Manager.RefusalCodesAsync("updateParticipant", new { participantId = junior, version = 1, trackId = track }));
        await workshop.ImportAsync(programme, RosterRow.Mentee(own, "Senior") with { ExperienceYears = 9, Track = "Seniors" });
        await fixture.Manager.AcceptedAsync(
            "updateParticipant", new { participantId = senior, version = await workshop.VersionOfAsync(senior), trackId = track, capacity = 2 }, "participant { id }");
    }

    [Fact]
    [Requirement("S-08")]
    public async Task A_roster_names_the_line_of_whoever_a_track_is_not_for_and_nothing_is_written()
    {
        await AddAsync("Seniors", new { experienceYearsMin = 10 });

        var refused = await fixture.Manager.RefusedAsync("importRoster", Rosters.Of(programme,
        [
            RosterRow.Mentee(own, "Senior") with { ExperienceYears = 10, Track = "Seniors" },
            RosterRow.Mentee(own, "Junior") with { ExperienceYears = 9, Track = "Seniors" },
        ]));

        var problem = Assert.Single(refused.List("problems"));
        Assert.Equal((2, "NOT_ELIGIBLE_FOR_TRACK"), (problem.Number("line"), problem.Text("code")));
        Assert.Equal(0, (await fixture.Manager.QueryAsync(
            "query($id: ID!) { participants(where: { programmeId: { eq: $id } }) { totalCount } }", new { id = programme.Id })).GetProperty("participants").Number("totalCount"));
    }

    [Fact]
    [Requirement("S-08")]
    public async Task Somebody_is_in_one_track_of_an_edition()
    {
        var (first, second) = (await AddAsync("First", null), await AddAsync("Second", null));
        await workshop.ImportAsync(programme, RosterRow.Mentee(own, "Candidate") with { Track = "First" });
        var id = await workshop.ParticipantIdAsync(programme, "Candidate");
        var personId = (await fixture.Manager.QueryAsync("query($id: ID!) { participant(id: $id) { person { id } } }", new { id })).GetProperty("participant").GetProperty("person").Id();

        foreach (var trackId in new[] { first, second })
        {
            Assert.Equal("ALREADY_ENROLLED", await fixture.Manager.RefusalCodeAsync("enrolParticipant", new { programmeId = programme.Id, personId, role = "MENTEE", trackId }));
        }
    }

    [Fact]
    [Requirement("S-08")]
    public async Task Eligibility_is_told_to_those_who_may_enrol_the_person()
    {
        var track = await AddAsync("Board", new { gradeRankMin = 9 });
        await workshop.ImportAsync(programme, [.. Rosters.OneOfEach(own, other).Select(row => row with { Grade = row.Role == "MENTOR" ? "12" : "9" })]);
        await workshop.PublishAsync(await workshop.MatchAsync(programme));
        var candidate = $"Mentee of {own.Name}";

        Assert.Equal("TRUE", (await EligibilityAsync(await fixture.CoordinatorOfAsync(own), candidate, track)).Text("state"));

        // The partner's organisation sees the person as a card, and no card tells a grade.
        foreach (var caller in new[] { await fixture.CoordinatorOfAsync(other), fixture.OtherManager })
        {
            Assert.Equal(JsonValueKind.Null, (await EligibilityAsync(caller, candidate, track)).ValueKind);
        }

        var elsewhere = await workshop.ProgrammeAsync(tracks: ["Elsewhere"]);
        var foreign = (await fixture.Manager.QueryAsync("query($id: ID!) { programme(id: $id) { tracks { id } } }", new { id = elsewhere.Id })).GetProperty("programme").List("tracks")[0].Id();
        Assert.Equal(JsonValueKind.Null, (await EligibilityAsync(fixture.Manager, candidate, foreign)).ValueKind);
    }

    public static TheoryData<string, object> BadRules => new()
    {
        { "rule", new { } },
        { "rule", new { appliesTo = "MENTOR" } },
        { "rule.gradeRankMin", new { gradeRankMin = 0 } },
        { "rule.gradeRankMax", new { gradeRankMax = 21 } },
        { "rule.gradeRankMax", new { gradeRankMin = 10, gradeRankMax = 9 } },
        { "rule.experienceYearsMin", new { experienceYearsMin = -1 } },
        { "rule.experienceYearsMax", new { experienceYearsMax = 71 } },
        { "rule.functions.1", new { functions = new[] { "law", "Not a code!" } } },
        { "rule.countries.0", new { countries = new[] { "Denmark" } } },
        { "rule.languages.0", new { languages = new[] { "no language" } } },
    };

    [Theory]
    [MemberData(nameof(BadRules))]
    public async Task A_rule_with_a_bad_value_is_refused_and_the_field_is_named(string field, object rule)
    {
        var refused = await fixture.Manager.RefusedAsync("addTrack", new { programmeId = programme.Id, version = 1, name = "Bad", rule });

        Assert.Equal(("INVALID_INPUT", field), (refused.Text("code"), refused.Text("field")));
        Assert.Equal(1, await workshop.VersionOfAsync(programme.Id));
    }

    [Fact]
    public async Task A_track_is_added_once_and_while_the_programme_is_prepared()
    {
        await AddAsync("North", null);

        Assert.Equal("ALREADY_EXISTS", await fixture.Manager.RefusalCodeAsync("addTrack", new { programmeId = programme.Id, version = 2, name = "north" }));
        Assert.Equal("STALE_VERSION", await fixture.Manager.RefusalCodeAsync("addTrack", new { programmeId = programme.Id, version = 1, name = "South" }));
        Assert.Equal("NOT_PERMITTED", await (await fixture.CoordinatorOfAsync(own)).RefusalCodeAsync("addTrack", new { programmeId = programme.Id, version = 2, name = "South" }));
        await workshop.ImportAsync(programme, Rosters.OneOfEach(own, other));
        await workshop.PublishAsync(await workshop.MatchAsync(programme));
        Assert.Equal(
            "WRONG_PROGRAMME_STATE",
            await fixture.Manager.RefusalCodeAsync("addTrack", new { programmeId = programme.Id, version = await workshop.VersionOfAsync(programme.Id), name = "South" }));
    }

    private async Task<string> AddAsync(string name, object? rule)
    {
        var input = new { programmeId = programme.Id, version = await workshop.VersionOfAsync(programme.Id), name, rule };
        var tracks = (await fixture.Manager.AcceptedAsync("addTrack", input, "programme { tracks { id name } }")).GetProperty("programme").List("tracks");
        return tracks.Single(track => track.Text("name") == name).Id();
    }

    private async Task<JsonElement> EligibilityAsync(ApiClient caller, string name, string trackId) => (await caller.QueryAsync(
        "query($participantId: ID!, $trackId: ID!) { eligibility(participantId: $participantId, trackId: $trackId) { state reason conditions { kind state reason } } }",
        new { participantId = await workshop.ParticipantIdAsync(programme, name), trackId })).GetProperty("eligibility");
}
