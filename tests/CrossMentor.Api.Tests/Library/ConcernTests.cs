using CrossMentor.Api.Tests.Events;
using CrossMentor.Api.Tests.Pairs;
using CrossMentor.Api.Tests.Programmes;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Domain.Library;

namespace CrossMentor.Api.Tests.Library;

/// <summary>Seniors who are mentored are prepared for what they fear, and what that is stays with each of them.</summary>
[Collection(LibraryCollection.Name)]
public sealed class ConcernTests(ProductFixture fixture)
{
    private const string Checklist = "query($id: ID!) { concernChecklist(participantId: $id) { code language title body } }";

    private static readonly object Fears = new { code = "fears", title = "Fear and distrust", topic = "FEAR_AND_DISTRUST", audience = "MENTEES", orientation = "REVERSE" };

    [Fact]
    [Requirement("S-60")]
    public async Task A_senior_reads_the_checklist_of_concerns_in_its_language_and_nobody_else_can()
    {
        var (pair, traditional) = (await LivingPair.MakeAsync(fixture, "REVERSE"), await LivingPair.MakeAsync(fixture));
        var read = (await pair.Mentee.QueryAsync(Checklist, new { id = pair.MenteeId })).List("concernChecklist");
        Assert.Equal(
            ConcernChecklist.In(["nl"]),
            read.Select(concern => new Concern(concern.Text("code"), concern.Text("language"), concern.Text("title"), concern.Text("body"))));
        Assert.All(read, concern => Assert.Equal("nl", concern.Text("language")));

        foreach (var client in new[] { pair.Mentor, pair.Manager, pair.MentorCoordinator, pair.MenteeCoordinator, traditional.Mentee, fixture.OtherManager, await fixture.StrangerAsync() })
        {
            Assert.True((await client.QueryAsync(Checklist, new { id = pair.MenteeId })).IsNull("concernChecklist"));
        }

        // Juniors who mentor have none, and neither have those who are mentored by seniors.
        Assert.True((await pair.Mentor.QueryAsync(Checklist, new { id = pair.MentorId })).IsNull("concernChecklist"));
        Assert.True((await traditional.Mentee.QueryAsync(Checklist, new { id = traditional.MenteeId })).IsNull("concernChecklist"));
    }

    [OwnEngineFact(WhyNotElsewhere.BatchesByTime)]
    [Requirement("S-60")]
    public async Task Reading_the_checklist_writes_nothing_and_there_is_nowhere_to_tick_it()
    {
        var pair = await LivingPair.MakeAsync(fixture, "REVERSE");
        using (var counter = new StatementCounter(fixture.Product.Database))
        {
            await pair.Mentee.QueryAsync(Checklist, new { id = pair.MenteeId });
            Assert.NotEmpty(counter.Statements);
            Assert.All(counter.Statements, statement => Assert.StartsWith("SELECT", statement.TrimStart(), StringComparison.OrdinalIgnoreCase));
        }

        const string Inputs = "{ __schema { mutationType { fields { name } } types { kind name inputFields { name } fields { name type { name ofType { name ofType { name } } } } } } }";
        var schema = (await fixture.Manager.QueryAsync(Inputs)).GetProperty("__schema");
        Assert.DoesNotContain(schema.GetProperty("mutationType").List("fields"), field => field.Text("name").Contains("oncern", StringComparison.Ordinal));
        Assert.DoesNotContain(
            schema.List("types").Where(type => type.Text("kind") == "INPUT_OBJECT"),
            type => type.List("inputFields").Any(field => field.Text("name").Contains("oncern", StringComparison.Ordinal)));
    }

    [Fact]
    [Requirement("S-60")]
    public async Task A_reverse_programme_that_asks_for_it_prepares_its_seniors_before_it_begins()
    {
        var workshop = fixture.Workshop("SENIOR_PREPARATION");
        var organisation = await workshop.OrganisationAsync("Only");
        var programme = await workshop.ProgrammeAsync(orientation: "REVERSE");
        await workshop.JoinAsync(programme, organisation);
        Assert.Equal("OPEN", (await workshop.Manager.GateAsync(programme, "SENIOR_PREPARATION")).Text("state"));

        await TeachAsync(workshop, programme, 0, new { code = "fears", title = "Fears", topic = "FEAR_AND_DISTRUST", audience = "MENTORS" });
        await ScheduleAsync(workshop, programme, "2099-01-10");
        Assert.Equal("OPEN", (await workshop.Manager.GateAsync(programme, "SENIOR_PREPARATION")).Text("state"));

        await TeachAsync(workshop, programme, 1, Fears);
        Assert.Equal("PASSED", (await workshop.Manager.GateAsync(programme, "SENIOR_PREPARATION")).Text("state"));
        Assert.Empty(await workshop.ActivateAsync(programme));
    }

    [Fact]
    [Requirement("S-60")]
    public async Task A_programme_in_which_no_senior_is_mentored_cannot_ask_for_it()
    {
        var workshop = fixture.Workshop();
        var programme = await workshop.ProgrammeAsync();

        var refused = await workshop.Manager.RefusedAsync(
            "updateProgramme", new { programmeId = programme.Id, version = programme.Version, gates = new[] { "SENIOR_PREPARATION" } });

        Assert.Equal(("INVALID_INPUT", "gates.0"), (refused.Text("code"), refused.Text("field")));
        Assert.Equal("NOT_ASKED", (await workshop.Manager.GateAsync(programme, "SENIOR_PREPARATION")).Text("state"));
    }

    [Fact]
    [Requirement("S-56")]
    [Requirement("S-60")]
    public async Task A_reverse_pair_begins_when_its_senior_was_prepared_and_tells_nobody_whose_turn_it_is()
    {
        var workshop = fixture.Workshop("SENIOR_PREPARATION");
        var preparation = string.Empty;
        var pair = await LivingPair.MakeAsync(fixture, "REVERSE", workshop, async programme =>
        {
            await TeachAsync(workshop, programme, 0, Fears);
            preparation = await ScheduleAsync(workshop, programme, "2020-01-10");
        });
        foreach (var one in new[] { pair.Mentor, pair.Mentee })
        {
            await one.AcceptedAsync("pledge", new { pairId = pair.PairId, hoursPerMonth = 3, cadenceDays = 28 }, "pair { id }");
        }

        Assert.Equal(["TRAINING_INCOMPLETE"], await pair.RefusalsAsync(pair.Mentor, "startPair"));
        Assert.Equal(["fears"], await EventProgramme.MissingAsync(pair.Mentee, pair.MenteeId));
        Assert.Empty((await EventProgramme.MissingAsync(pair.Mentor, pair.MentorId))!);
        const string Gates = "query($id: ID!) { pairReadiness(pairId: $id) { code state } }";
        Assert.Contains(
            (await pair.MentorCoordinator.QueryAsync(Gates, new { id = pair.PairId })).List("pairReadiness"), gate => (gate.Text("code"), gate.Text("state")) == ("TRAINED", "OPEN"));

        // Taking the module away prepares nobody.
        await TeachAsync(workshop, pair.Programme, 1);
        Assert.Empty((await EventProgramme.MissingAsync(pair.Mentee, pair.MenteeId))!);
        Assert.Equal(["TRAINING_INCOMPLETE"], await pair.RefusalsAsync(pair.Mentor, "startPair"));

        await TeachAsync(workshop, pair.Programme, 2, Fears);
        await pair.Manager.AcceptedAsync("recordAttendance", EventProgramme.Attending(preparation, pair.MenteeId), "event { id }");
        await pair.Mentor.AcceptedAsync("startPair", new { pairId = pair.PairId }, "pair { state }");
    }

    private static async Task TeachAsync(Workshop workshop, MadeProgramme programme, int version, params object[] modules) => await workshop.Manager.AcceptedAsync(
        "setTrainingModules", new { programmeId = programme.Id, version, modules }, "curriculum { id }");

    private static async Task<string> ScheduleAsync(Workshop workshop, MadeProgramme programme, string day) => (await workshop.Manager.AcceptedAsync(
        "scheduleEvent",
        new { programmeId = programme.Id, kind = "PREP_WORKSHOP", title = "Preparation", startsAt = $"{day}T09:00:00Z", endsAt = $"{day}T12:00:00Z", modules = new[] { "fears" } },
        "event { id }")).GetProperty("event").Id();
}
