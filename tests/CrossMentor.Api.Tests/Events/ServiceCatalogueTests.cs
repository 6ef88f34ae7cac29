using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Events;

/// <summary>What a house of mentoring offers around its programmes: templates, accredited trainers, supervision and strands.</summary>
[Collection(EventCollection.Name)]
public sealed class ServiceCatalogueTests(ProductFixture fixture)
{
    private const string Created = """
        programme { id name kind orientation state startsOn endsOn learningGroupCount gates strands tracks { name strand rule { experienceYearsMin } } }
        """;

    private const string Planned = """
        query($id: ID!) {
          curriculum(programmeId: $id) { asksForAccreditedTrainers modules { code isRequired } }
          programmeEvents(programmeId: $id) { kind audience title startsAt endsAt modules trainer { trainerName } }
        }
        """;

    private static readonly object[] Modules =
        [new { code = "roles", title = "Roles", topic = "ROLES_AND_TOOLS", isRequired = true }, new { code = "tips", title = "Tips", topic = "SESSION_STRUCTURE", isRequired = false }];

    [Fact]
    [Requirement("S-29")]
    public async Task A_template_becomes_a_programme_with_all_that_it_says_in_one_mutation()
    {
        var templates = (await fixture.Manager.QueryAsync(
            "{ programmeTemplates { code kind orientation tracks { name strand } modules { code } events { kind title dayOffset hours modules } } }")).List("programmeTemplates");
        Assert.Equal(8, templates.Count);
        foreach (var template in templates)
        {
            var name = $"From {template.Text("code")} {Guid.NewGuid():N}";
            var made = (await fixture.Manager.AcceptedAsync(
                "createFromTemplate", new { template = template.Text("code"), name, languages = new[] { "nl", "en" }, startsOn = "2099-01-01" }, Created)).GetProperty("programme");

            Assert.Equal(
                (name, template.Text("kind"), template.Text("orientation"), "PREPARING", "2099-01-01"),
                (made.Text("name"), made.Text("kind"), made.Text("orientation"), made.Text("state"), made.Text("startsOn")));
            Assert.NotEmpty(made.List("gates"));
            Assert.Equal(template.List("tracks").Select(track => track.Text("strand")), made.List("strands").Select(strand => strand.GetString()));
            var planned = await fixture.Manager.QueryAsync(Planned, new { id = made.Id() });
            Assert.Equal(template.List("modules").Select(module => module.Text("code")), planned.GetProperty("curriculum").List("modules").Select(module => module.Text("code")));
            Assert.Equal(
                template.List("events").Select(one => (one.Text("kind"), one.Text("title"), new DateOnly(2099, 1, 1).AddDays(one.Number("dayOffset")).ToString("O"))),
                planned.List("programmeEvents").Select(one => (one.Text("kind"), one.Text("title"), one.Text("startsAt")[..10])));
            Assert.All(planned.List("programmeEvents").Where(one => one.Text("kind") == "MENTORING_THE_MENTORS"), one => Assert.Equal("MENTORS", one.Text("audience")));
        }
    }

    [Fact]
    [Requirement("S-29")]
    public async Task A_template_is_for_those_who_may_create_programmes_and_a_refused_one_leaves_nothing()
    {
        var input = new { template = "FEMALE_BOARD_POOL", name = "Board pool", languages = new[] { "en" }, startsOn = "2099-01-01" };
        Assert.Equal(["NOT_PERMITTED"], await (await fixture.StrangerAsync()).RefusalCodesAsync("createFromTemplate", input));
        var before = await fixture.Product.Database.RowCountsAsync();
        Assert.Equal(["INVALID_INPUT"], await fixture.Manager.RefusalCodesAsync("createFromTemplate", new { template = "FEMALE_BOARD_POOL", name = " ", languages = new[] { "en" }, startsOn = "2099-01-01" }));
        Assert.Equal(before.Where(count => count.Key != "AuditEntries"), (await fixture.Product.Database.RowCountsAsync()).Where(count => count.Key != "AuditEntries"));
    }

    [Fact]
    [Requirement("S-29")]
    public async Task The_board_pool_is_a_track_for_people_with_the_experience_for_a_board()
    {
        var workshop = fixture.Workshop();
        var pool = (await workshop.Manager.AcceptedAsync(
            "createFromTemplate", new { template = "FEMALE_BOARD_POOL", name = workshop.Named("Board pool"), languages = new[] { "en" }, startsOn = "2099-01-01" }, Created)).GetProperty("programme");
        var track = Assert.Single(pool.List("tracks"));
        Assert.Equal(("BOARD_POOL", 10), (track.Text("strand"), track.GetProperty("rule").Number("experienceYearsMin")));

        var programme = new MadeProgramme(pool.Id(), pool.Text("name"), 1);
        var organisation = await workshop.OrganisationAsync("Sending");
        await workshop.JoinAsync(programme, organisation, "PROVIDES_MENTEES", mentorQuota: 0);
        RosterRow Woman(string name, int years) => RosterRow.Mentee(organisation, name) with { ExperienceYears = years, Track = track.Text("name") };
        Assert.Equal(["ROSTER_REJECTED"], await workshop.Manager.RefusalCodesAsync("importRoster", Rosters.Of(programme, [Woman("Too early", 9)])));
        await workshop.ImportAsync(programme, Woman("Ready", 10));

        // A strand is a tag that any track may have.
        var own = await workshop.ProgrammeAsync();
        var tagged = (await workshop.Manager.AcceptedAsync(
            "addTrack", new { programmeId = own.Id, version = own.Version, name = "Generations", strand = "GENERATIONAL" }, "programme { strands tracks { strand } }")).GetProperty("programme");
        Assert.Equal("GENERATIONAL", Assert.Single(tagged.List("strands")).GetString());
    }

    [Fact]
    [Requirement("S-29")]
    public async Task A_required_module_is_taught_by_an_accredited_trainer_where_the_programme_says_so()
    {
        var made = await EventProgramme.MakeAsync(fixture);
        await TeachAsync(made, asks: true);
        var (valid, past) = (await AccreditAsync(made, "2020-01-01", "2020-01-10"), await AccreditAsync(made, "2019-01-01", "2020-01-09"));

        foreach (var (trainer, modules) in new[] { ((string?)null, new[] { "roles" }), (past, new[] { "tips", "roles" }) })
        {
            var refused = await made.Manager.RefusedAsync("scheduleEvent", Scheduling(made, trainer, modules));
            Assert.Equal(("ACCREDITATION_MISSING", "roles"), (refused.Text("code"), Assert.Single(refused.List("modules")).GetString()));
        }

        await made.Manager.AcceptedAsync("scheduleEvent", Scheduling(made, null, "tips"), "event { id }");
        var scheduled = (await made.Manager.AcceptedAsync("scheduleEvent", Scheduling(made, valid, "roles"), "event { id version trainer { trainerName } }")).GetProperty("event");
        Assert.Equal("Trainer until 2020-01-10", scheduled.GetProperty("trainer").Text("trainerName"));

        var moving = new { eventId = scheduled.Id(), version = scheduled.Version(), startsAt = "2020-01-11T09:00:00Z", endsAt = "2020-01-11T12:00:00Z" };
        Assert.Equal(["ACCREDITATION_MISSING"], await made.Manager.RefusalCodesAsync("rescheduleEvent", moving));
        var attending = EventProgramme.Attending(scheduled.Id(), await made.ParticipantAsync("Mentor", 0));
        await made.Manager.AcceptedAsync("recordAttendance", attending, "event { state }");
    }

    [Fact]
    [Requirement("S-29")]
    public async Task What_was_scheduled_before_the_programme_asked_counts_once_an_accredited_trainer_is_named()
    {
        var made = await EventProgramme.MakeAsync(fixture);
        await TeachAsync(made, asks: false);
        var before = (await made.Manager.AcceptedAsync("scheduleEvent", Scheduling(made, null, "roles"), "event { id version }")).GetProperty("event");
        await TeachAsync(made, asks: true);
        var coordinator = await made.CoordinatorAsync(0);
        var attending = EventProgramme.Attending(before.Id(), await made.ParticipantAsync("Mentor", 0));
        Assert.Equal(["ACCREDITATION_MISSING"], await coordinator.RefusalCodesAsync("recordAttendance", attending));

        var trainerId = await AccreditAsync(made, "2020-01-01", "2020-12-31");
        await made.Manager.AcceptedAsync(
            "rescheduleEvent",
            new { eventId = before.Id(), version = before.Version(), startsAt = "2020-01-10T09:00:00Z", endsAt = "2020-01-10T12:00:00Z", trainerId }, "event { id }");
        await coordinator.AcceptedAsync("recordAttendance", attending, "event { state }");
    }

    [Fact]
    [Requirement("S-29")]
    public async Task An_accreditation_is_recorded_and_withdrawn_by_the_manager_and_seen_by_everybody_in_the_programme()
    {
        var made = await EventProgramme.MakeAsync(fixture);
        await TeachAsync(made, asks: true);
        var accreditation = await AccreditAsync(made, "2020-01-01", "2029-12-31");
        var coordinator = await made.CoordinatorAsync(0);
        Assert.Equal(["NOT_PERMITTED"], await coordinator.RefusalCodesAsync("recordAccreditation", Recording(made, "2020-01-01", "2020-12-31")));
        Assert.Equal(["NOT_PERMITTED"], await coordinator.RefusalCodesAsync("withdrawAccreditation", new { accreditationId = accreditation, version = 1 }));
        Assert.Equal(["NOT_FOUND"], await fixture.OtherManager.RefusalCodesAsync("recordAccreditation", Recording(made, "2020-01-01", "2020-12-31")));
        const string Seen = "query($id: ID!) { trainerAccreditations(programmeId: $id) { trainerName validUntil withdrawnOn } }";
        foreach (var client in new[] { made.Manager, coordinator, await made.SignInAsync("Mentee", 1) })
        {
            Assert.Single((await client.QueryAsync(Seen, new { id = made.Programme.Id })).List("trainerAccreditations"));
        }

        Assert.Empty((await fixture.OtherManager.QueryAsync(Seen, new { id = made.Programme.Id })).List("trainerAccreditations"));

        // What is to come after the day of the withdrawal is not taught by it any more.
        await made.Manager.AcceptedAsync("withdrawAccreditation", new { accreditationId = accreditation, version = 1 }, "accreditation { withdrawnOn }");
        var later = made.Scheduling("PREP_WORKSHOP", "2029-01-10T09:00:00Z", "2029-01-10T12:00:00Z", "roles");
        later["trainerId"] = accreditation;
        Assert.Equal(["ACCREDITATION_MISSING"], await made.Manager.RefusalCodesAsync("scheduleEvent", later));
    }

    [Fact]
    [Requirement("S-29")]
    public async Task Supervision_is_seen_by_mentors_and_masterclasses_by_whom_they_are_for()
    {
        var made = await EventProgramme.MakeAsync(fixture);
        await made.ScheduleAsync("MENTORING_THE_MENTORS");
        await made.ScheduleAsync("MASTERCLASS");

        Assert.Equal(["MASTERCLASS", "MENTORING_THE_MENTORS"], (await made.VisibleAsync(await made.SignInAsync("Mentor", 0))).Order(StringComparer.Ordinal));
        Assert.Equal(["MASTERCLASS"], await made.VisibleAsync(await made.SignInAsync("Mentee", 0)));
    }

    private static Dictionary<string, object?> Scheduling(EventProgramme made, string? trainerId, params string[] modules)
    {
        var input = made.Scheduling("PREP_WORKSHOP", modules: modules);
        input["trainerId"] = trainerId;
        return input;
    }

    private static object Recording(EventProgramme made, string validFrom, string validUntil) =>
        new { programmeId = made.Programme.Id, trainerName = $"Trainer until {validUntil}", accreditedBy = "A house of mentoring", validFrom, validUntil };

    private static async Task<string> AccreditAsync(EventProgramme made, string validFrom, string validUntil) =>
        (await made.Manager.AcceptedAsync("recordAccreditation", Recording(made, validFrom, validUntil), "accreditation { id }")).GetProperty("accreditation").Id();

    private static async Task TeachAsync(EventProgramme made, bool asks) => await made.Manager.AcceptedAsync(
        "setTrainingModules",
        new { programmeId = made.Programme.Id, version = await made.CurriculumVersionAsync(), modules = Modules, asksForAccreditedTrainers = asks },
        "curriculum { asksForAccreditedTrainers }");
}
