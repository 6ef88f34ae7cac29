using CrossMentor.Application.Organisations;
using CrossMentor.Application.Participants;
using CrossMentor.Application.Tests.Support;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using Shouldly;

namespace CrossMentor.Application.Tests.Participants;

public sealed class RosterImportTests
{
    private const string FullHeader =
        "organisation,external_id,name,email,job_title,function,country,city,time_zone,languages,experience_years,grade,manager,dotted_managers,role,track,capacity,skills,goals";

    private const string FullRoster = FullHeader + """

        Alder,A1,Anna Ash,anna@alder.test,Head of Sales,sales,dk,Aarhus,Europe/Copenhagen,da;en,12,14,-,,mentor,Leaders,3,negotiation;sales,negotiation
        Alder,A2,Bo Bay,,,,,,,,,,A1,A3,mentee,Leaders,,,finance
        alder,A3,"Cy, the third",,,,NL,,,,,,A1,,,,,,
        Birch,B1,Dee Dune,,,,,,,en-gb,,,Alder/A1,,MENTEE,,,,
        """;

    [Fact]
    public async Task A_roster_brings_people_their_lines_and_their_enrolments()
    {
        await using var world = await TestWorld.CreateAsync(tracks: ["Leaders"]);

        var report = await world.Product.DoAsync<RosterReport>(Actor.Manager, world.Roster(FullRoster));

        report.ShouldBe(new RosterReport(4, 4, 0, 0, 1, 2, 0));
        var alder = await world.CoordinatorAsync("Alder");
        var anna = await world.ReadPersonAsync(alder, "Alder", "A1");
        (anna.DisplayName, anna.Email, anna.JobTitle, anna.Function, anna.ExperienceYears, anna.GradeRank)
            .ShouldBe(("Anna Ash", "anna@alder.test", "Head of Sales", "sales", 12, 14));
        anna.Location.ShouldBe(new Location("DK", "Aarhus", "Europe/Copenhagen"));
        anna.Languages.ShouldBe(["da", "en"]);
        anna.Skills.ShouldBe(["negotiation", "sales"]);
        anna.ReportingLine.State.ShouldBe(ReportingLineState.Top);
        var bo = await world.ReadPersonAsync(alder, "Alder", "A2");
        var cy = await world.ReadPersonAsync(alder, "Alder", "A3");
        bo.ReportingLine.Edges.ShouldBe([new(anna.Id, "A1", ReportingEdgeKind.Solid), new(cy.Id, "A3", ReportingEdgeKind.Dotted)]);
        cy.DisplayName.ShouldBe("Cy, the third");
        var dee = await world.ReadPersonAsync(Actor.Manager, "Birch", "B1");
        dee.ReportingLine.Edges.Single().ManagerId.ShouldBe(anna.Id);
        dee.Languages.ShouldBe(["en-GB"]);
        var mentor = await world.ReadParticipantAsync("Alder", "A1");
        (mentor.Role, mentor.Capacity, mentor.TrackId is not null).ShouldBe((ParticipantRole.Mentor, 3, true));
    }

    [Fact]
    public async Task The_same_roster_again_changes_nothing()
    {
        await using var world = await TestWorld.CreateAsync(tracks: ["Leaders"]);
        await world.Product.DoAsync<RosterReport>(Actor.Manager, world.Roster(FullRoster));
        world.Product.Clock.Advance(TimeSpan.FromDays(3));

        var again = await world.Product.DoAsync<RosterReport>(Actor.Manager, world.Roster(FullRoster));

        again.ShouldBe(new RosterReport(4, 0, 0, 4, 0, 0, 0));
        (await world.ReadPersonAsync(Actor.Manager, "Birch", "B1")).Version.ShouldBe(1);
        (await world.ReadParticipantAsync("Alder", "A1")).Version.ShouldBe(1);
    }

    [Fact]
    public async Task A_column_that_is_absent_leaves_what_is_known_and_an_empty_cell_clears_it()
    {
        await using var world = await TestWorld.CreateAsync();
        await world.Product.DoAsync<RosterReport>(
            Actor.Manager, world.Roster(["organisation,external_id,name,email,job_title,manager,role", "Alder,A1,Anna,anna@alder.test,Chief,-,mentor"]));

        var report = await world.Product.DoAsync<RosterReport>(
            Actor.Manager, world.Roster(["job_title,name,external_id,organisation", ",Anna,A1,Alder"]));

        report.ShouldBe(new RosterReport(1, 0, 1, 0, 0, 0, 0));
        var anna = await world.ReadPersonAsync(Actor.Manager, "Alder", "A1");
        (anna.Email, anna.JobTitle, anna.ReportingLine.State).ShouldBe(("anna@alder.test", null, ReportingLineState.Top));
    }

    [Fact]
    public async Task A_changed_enrolment_counts_as_an_updated_person()
    {
        await using var world = await TestWorld.CreateAsync();
        await world.Product.DoAsync<RosterReport>(Actor.Manager, world.Roster(["organisation,external_id,name,role,capacity", "Alder,A1,Anna,mentor,1"]));

        var report = await world.Product.DoAsync<RosterReport>(
            Actor.Manager, world.Roster(["organisation,external_id,name,role,capacity", "Alder,A1,Anna,mentor,2"]));

        report.ShouldBe(new RosterReport(1, 0, 1, 0, 0, 0, 0));
        (await world.ReadParticipantAsync("Alder", "A1")).Capacity.ShouldBe(2);
    }

    [Fact]
    public async Task A_manager_who_arrives_later_is_linked()
    {
        await using var world = await TestWorld.CreateAsync();
        string[] header = ["organisation,external_id,name,manager,role"];
        var first = await world.Product.DoAsync<RosterReport>(
            Actor.Manager, world.Roster([.. header, "Alder,A1,Anna,A9,mentor", "Birch,B1,Bo,Alder/A9,mentee"]));

        var second = await world.Product.DoAsync<RosterReport>(Actor.Manager, world.Roster([.. header, "Alder,A9,Zoe,-,"]));

        first.UnresolvedManagers.ShouldBe(2);
        second.ShouldBe(new RosterReport(1, 1, 0, 0, 0, 0, 0));
        var zoe = await world.ReadPersonAsync(await world.CoordinatorAsync("Alder"), "Alder", "A9");
        (await world.ReadPersonAsync(Actor.Manager, "Alder", "A1")).ReportingLine.Edges.Single().ManagerId.ShouldBe(zoe.Id);
        (await world.ReadPersonAsync(Actor.Manager, "Birch", "B1")).ReportingLine.Edges.Single().ManagerId.ShouldBe(zoe.Id);
    }

    [Fact]
    public async Task A_manager_on_a_later_line_is_known()
    {
        await using var world = await TestWorld.CreateAsync();

        var report = await world.Product.DoAsync<RosterReport>(
            Actor.Manager, world.Roster(["organisation,external_id,name,manager", "Alder,A1,Anna,A2", "Alder,A2,Bo,-"]));

        report.UnresolvedManagers.ShouldBe(0);
    }

    [Fact]
    public async Task Rows_as_objects_are_read_like_lines()
    {
        await using var world = await TestWorld.CreateAsync();
        var input = new ImportRosterInput
        {
            ProgrammeId = world.Programme,
            Roster = new()
            {
                Rows =
                [
                    new() { Organisation = "Alder", ExternalId = "A1", Name = "Anna", Role = ParticipantRole.Mentor, Capacity = 2, Manager = "-" },
                    new() { Organisation = "Nowhere", ExternalId = "N1", Name = "Nick" },
                ],
            },
        };

        var refused = await world.Product.SendAsync<RosterReport>(Actor.Manager, input);
        var taken = await world.Product.SendAsync<RosterReport>(Actor.Manager, input with { Roster = new() { Rows = [input.Roster.Rows![0]] } });

        var problem = refused.Refusal.ShouldBeOfType<RosterRejected>().Problems.Single();
        (problem.Line, problem.Column, problem.Code).ShouldBe((2, "organisation", RosterProblemCodes.UnknownOrganisation));
        taken.Value.MentorsEnrolled.ShouldBe(1);
    }

    [Fact]
    public async Task A_rehearsal_reports_and_writes_nothing()
    {
        await using var world = await TestWorld.CreateAsync(tracks: ["Leaders"]);
        var audited = await world.Product.CountAsync("AuditEntries");

        var report = await world.Product.DoAsync<RosterReport>(
            Actor.Manager, world.Roster(FullRoster) with { DryRun = true, ClientMutationId = "k-1" });

        report.PeopleCreated.ShouldBe(4);
        foreach (var table in new[] { "People", "Participants", "IdempotentReplies" })
        {
            (await world.Product.CountAsync(table)).ShouldBe(0);
        }

        (await world.Product.CountAsync("AuditEntries")).ShouldBe(audited);
    }

    [Fact]
    public async Task A_withdrawn_person_is_enrolled_again()
    {
        await using var world = await TestWorld.CreateAsync();
        string[] roster = ["organisation,external_id,name,role", "Alder,A1,Anna,mentor"];
        await world.Product.DoAsync<RosterReport>(Actor.Manager, world.Roster(roster));
        var anna = await world.ReadParticipantAsync("Alder", "A1");
        await world.Product.DoAsync<ParticipantId>(Actor.Manager, new WithdrawParticipantInput { ParticipantId = anna.Id, Version = 1 });

        var report = await world.Product.DoAsync<RosterReport>(Actor.Manager, world.Roster(roster));

        report.ShouldBe(new RosterReport(1, 0, 0, 1, 1, 0, 0));
        (await world.ReadParticipantAsync("Alder", "A1")).State.ShouldBe(ParticipantState.Enrolled);
    }

    [Fact]
    public async Task A_coordinator_sends_its_own_people_only()
    {
        await using var world = await TestWorld.CreateAsync();
        var alder = await world.CoordinatorAsync("Alder");

        var own = await world.Product.SendAsync<RosterReport>(alder, world.Roster(["organisation,external_id,name,role", "Alder,A1,Anna,mentor"]));
        var foreign = await world.Product.SendAsync<RosterReport>(alder, world.Roster(["organisation,external_id,name,role", "Birch,B1,Bo,mentor"]));

        own.ShouldBeAccepted();
        foreign.Refusal.ShouldBeOfType<RosterRejected>().Problems.Single().Code.ShouldBe(RosterProblemCodes.UnknownOrganisation);
    }

    [Fact]
    public async Task A_coordinator_cannot_tell_whether_a_manager_elsewhere_exists()
    {
        await using var world = await TestWorld.CreateAsync();
        await world.Product.DoAsync<RosterReport>(Actor.Manager, world.Roster(["organisation,external_id,name,role", "Birch,B1,Bo,mentor"]));
        var alder = await world.CoordinatorAsync("Alder");
        ImportRosterInput Naming(string manager)
            => world.Roster(["organisation,external_id,name,manager", $"Alder,A1,Anna,Birch/{manager}"]) with { DryRun = true };

        var existing = await world.Product.DoAsync<RosterReport>(alder, Naming("B1"));
        var missing = await world.Product.DoAsync<RosterReport>(alder, Naming("B2"));

        existing.ShouldBe(missing);
    }

    [Fact]
    public async Task Organisations_outside_the_programme_are_no_different_from_none()
    {
        await using var world = await TestWorld.CreateAsync();
        await world.RegisterAsync("Outside");

        var outside = await world.Product.SendAsync<RosterReport>(Actor.Manager, world.Roster(["organisation,external_id,name", "Outside,O1,Olga"]));
        var nowhere = await world.Product.SendAsync<RosterReport>(Actor.Manager, world.Roster(["organisation,external_id,name", "Nowhere,O1,Olga"]));

        outside.Refusal.ShouldBeOfType<RosterRejected>().Problems.ShouldBe(nowhere.Refusal.ShouldBeOfType<RosterRejected>().Problems);
    }

    [Fact]
    public async Task A_disk_that_fails_in_the_middle_leaves_everything_as_before()
    {
        var broken = new BrokenWrite("Participants");
        await using var world = await TestWorld.CreateAsync(tracks: ["Leaders"], interceptors: broken);
        broken.IsBroken = true;

        await Should.ThrowAsync<Exception>(() => world.Product.SendAsync<RosterReport>(Actor.Manager, world.Roster(FullRoster)));

        (await world.Product.CountAsync("People")).ShouldBe(0);
        broken.IsBroken = false;
        (await world.Product.DoAsync<RosterReport>(Actor.Manager, world.Roster(FullRoster))).PeopleCreated.ShouldBe(4);
    }

    [Fact]
    public async Task The_number_of_reads_does_not_grow_with_the_rows()
    {
        var counter = new StatementCounter();
        await using var world = await TestWorld.CreateAsync(quota: 5_000, interceptors: counter);

        var few = await CountReadsAsync(world, counter, rows: 2);
        var many = await CountReadsAsync(world, counter, rows: 2_000);

        many.ShouldBe(few);
        many.ShouldBeLessThanOrEqualTo(12);
    }

    [Fact]
    public async Task A_roster_comes_before_the_match_is_published()
    {
        await using var world = await TestWorld.CreateAsync();
        await world.EnrolAsync(mentors: 1, mentees: 1);
        var run = await world.MatchAsync();
        await world.Product.DoAsync<Domain.Matching.ScenarioId>(Actor.Manager, await world.PublicationOfAsync(run));

        var outcome = await world.Product.SendAsync<RosterReport>(Actor.Manager, world.Roster(["organisation,external_id,name", "Alder,X1,Xenia"]));

        outcome.Refusal.ShouldBe(new WrongProgrammeState(ProgrammeState.Active));
    }

    [Fact]
    public async Task A_grade_is_a_label_of_the_ladder_or_a_rank()
    {
        await using var world = await TestWorld.CreateAsync();
        await world.Product.DoAsync<OrganisationId>(
            Actor.Manager,
            new SetGradeLadderInput { OrganisationId = world.Organisations["Alder"], Version = 1, Steps = [new() { Label = "Principal", Rank = 15 }] });

        await world.Product.DoAsync<RosterReport>(
            Actor.Manager, world.Roster(["organisation,external_id,name,grade,role", "Alder,A1,Anna,principal,mentor", "Alder,A2,Bo,7,mentee"]));

        (await world.ReadPersonAsync(Actor.Manager, "Alder", "A1")).GradeRank.ShouldBe(15);
        (await world.ReadPersonAsync(Actor.Manager, "Alder", "A2")).GradeRank.ShouldBe(7);
    }

    private static async Task<int> CountReadsAsync(TestWorld world, StatementCounter counter, int rows)
    {
        var lines = Enumerable.Range(1, rows).Select(number => $"Alder,A{number},Person {number},A{Math.Max(1, number / 10)},mentor");
        counter.Reset();
        await world.Product.DoAsync<RosterReport>(
            Actor.Manager,
            world.Roster(["organisation,external_id,name,manager,role", .. lines.Select((line, index) => index == 0 ? line.Replace(",A1,mentor", ",-,mentor", StringComparison.Ordinal) : line)]));
        return counter.Reads;
    }
}
