using CrossMentor.Api.Tests.Programmes;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Events;

/// <summary>Sponsors and training stand before a programme becomes active, and its final meeting before it is closed.</summary>
[Collection(EventCollection.Name)]
public sealed class EventGateTests(ProductFixture fixture)
{
    private const string AllTopics = "challenges session-structure trustful-relationships";

    [Fact]
    [Requirement("S-50")]
    public async Task A_programme_waits_for_a_sponsor_of_each_organisation_and_ambassadors_are_none()
    {
        var workshop = fixture.Workshop("SPONSORSHIP");
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        var programme = await workshop.TwoWayAsync(first, second);
        await AppointAsync(programme, first, "SPONSOR");
        await AppointAsync(programme, second, "AMBASSADOR");

        var open = await fixture.Manager.GateAsync(programme, "SPONSORSHIP");
        Assert.Equal(("OPEN", second.Name), (open.Text("state"), Assert.Single(open.Missing())));
        Assert.Equal(["ACTIVATION_GATES_OPEN"], (await workshop.ActivateAsync(programme)).Select(error => error.Text("code")));

        var sponsor = await AppointAsync(programme, second, "SPONSOR");
        Assert.Equal("PASSED", (await fixture.Manager.GateAsync(programme, "SPONSORSHIP")).Text("state"));
        await fixture.Manager.AcceptedAsync("standDownSponsor", new { sponsorId = sponsor, version = 1 }, "sponsor { id }");
        Assert.Equal("OPEN", (await fixture.Manager.GateAsync(programme, "SPONSORSHIP")).Text("state"));
        await AppointAsync(programme, second, "SPONSOR");
        Assert.Empty(await workshop.ActivateAsync(programme));
    }

    [Fact]
    [Requirement("S-62")]
    public async Task A_reverse_programme_waits_until_both_roles_are_trained_in_every_topic()
    {
        var workshop = fixture.Workshop("REVERSE_TRAINING_MATRIX");
        var programme = await workshop.ProgrammeAsync(orientation: "REVERSE");
        var modules = AllTopics.Split(' ').Select(code => new { code, title = code, topic = code.Replace('-', '_').ToUpperInvariant() }).ToList();
        await fixture.Manager.AcceptedAsync("setTrainingModules", new { programmeId = programme.Id, version = 0, modules }, "curriculum { id }");
        await TrainAsync(programme, "EVERYBODY", "challenges", "session-structure");
        await TrainAsync(programme, "MENTORS", "trustful-relationships");

        Assert.Equal("OPEN", (await fixture.Manager.GateAsync(programme, "REVERSE_TRAINING_MATRIX")).Text("state"));
        Assert.Equal(["ACTIVATION_GATES_OPEN"], (await workshop.ActivateAsync(programme)).Select(error => error.Text("code")));
        await TrainAsync(programme, "MENTEES", "trustful-relationships");

        Assert.Empty(await workshop.ActivateAsync(programme));
    }

    [Fact]
    [Requirement("S-39")]
    public async Task A_programme_is_closed_after_its_final_meeting()
    {
        var workshop = fixture.Workshop("FINAL_MEETING");
        var programme = await workshop.ProgrammeAsync();
        await workshop.ActivateAsync(programme);
        var meeting = await MeetAsync(programme, "2099-01-10");

        Assert.Equal("OPEN", (await fixture.Manager.GateAsync(programme, "FINAL_MEETING")).Text("state"));
        Assert.Equal(["CLOSURE_GATES_OPEN"], await fixture.Manager.RefusalCodesAsync("closeProgramme", await workshop.NowAsync(programme)));
        await fixture.Manager.AcceptedAsync("cancelEvent", new { eventId = meeting, version = 1 }, "event { id }");
        await MeetAsync(programme, "2020-01-10");

        Assert.Equal("PASSED", (await fixture.Manager.GateAsync(programme, "FINAL_MEETING")).Text("state"));
        await fixture.Manager.AcceptedAsync("closeProgramme", await workshop.NowAsync(programme), "programme { state }");
    }

    [Fact]
    [Requirement("S-62")]
    public async Task Only_a_reverse_programme_asks_for_its_training_and_every_programme_for_the_rest()
    {
        var (traditional, reverse) = (await GatesOfAsync("TRADITIONAL"), await GatesOfAsync("REVERSE"));

        Assert.All(new[] { "SPONSORSHIP", "FINAL_MEETING", "STEERING_COVERAGE" }, gate => Assert.Contains(gate, traditional));
        Assert.Equal(["REVERSE_TRAINING_MATRIX", "SENIOR_PREPARATION"], reverse.Except(traditional));
        Assert.Equal(["INVALID_INPUT"], await fixture.Manager.RefusalCodesAsync("createProgramme", Creating("TRADITIONAL", "REVERSE_TRAINING_MATRIX")));
    }

    private static Dictionary<string, object?> Creating(string orientation, params string[] gates) => new()
    {
        ["name"] = "A programme", ["kind"] = "TWO_WAY", ["orientation"] = orientation, ["purpose"] = "To learn.", ["languages"] = new[] { "en" }, ["startsOn"] = "2030-01-01",
        ["gates"] = gates.Length == 0 ? null : gates,
    };

    private async Task<IReadOnlyList<string>> GatesOfAsync(string orientation) =>
        [.. (await fixture.Manager.AcceptedAsync("createProgramme", Creating(orientation), "programme { gates }")).GetProperty("programme").List("gates").Select(gate => gate.GetString()!)];

    private async Task<string> AppointAsync(MadeProgramme programme, MadeOrganisation organisation, string kind) => (await fixture.Manager.AcceptedAsync(
        "appointSponsor", new { programmeId = programme.Id, organisationId = organisation.Id, kind, name = "Chair" }, "sponsor { id }")).GetProperty("sponsor").Id();

    private Task TrainAsync(MadeProgramme programme, string audience, params string[] modules) => fixture.Manager.AcceptedAsync(
        "scheduleEvent",
        new { programmeId = programme.Id, kind = "PREP_WORKSHOP", title = "Training", startsAt = "2099-02-01T09:00:00Z", endsAt = "2099-02-01T12:00:00Z", audience, modules },
        "event { id }");

    private async Task<string> MeetAsync(MadeProgramme programme, string day) => (await fixture.Manager.AcceptedAsync(
        "scheduleEvent", new { programmeId = programme.Id, kind = "FINAL", title = "Final", startsAt = $"{day}T09:00:00Z", endsAt = $"{day}T12:00:00Z" }, "event { id }")).GetProperty("event").Id();
}
