using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Participants;

/// <summary>What a good roster does, and what it does when it is sent again.</summary>
[Collection(ParticipantCollection.Name)]
public sealed class RosterImportTests(ProductFixture fixture)
{
    private const string People = """
        { participants(first: 250, order: [{ displayName: ASC }]) { nodes { role capacity goals track { name } person {
          id version displayName email externalId jobTitle function languages skills experienceYears location { country city timeZone } grade { label rank }
          reportingLine { state edges { kind manager { displayName } } } } } } }
        """;

    [Fact]
    public async Task Every_column_of_the_text_arrives()
    {
        var (_, organisation, programme) = await StartAsync("North");
        var csv = "goals,skills,capacity,track,role,dotted_managers,manager,grade,experience_years,languages,time_zone,city,country,function,job_title,email,name,external_id,organisation\n"
            + "strategy;negotiation,coaching;board-work,3,North,MENTOR,\"P-3\",P-2,9,21,nl;en-gb,Europe/Amsterdam,\"Den Haag, Centrum\",nl,human-resources,\"Head of \"\"People\"\"\",anna@people.example,Anna Ågren,P-1," + organisation.Name + "\n"
            + ",,,,,,-,,,nl,,,,,,,Berta,P-2," + organisation.Name + "\n"
            + ",,,,,,,,,nl,,,,,,,Carla,P-3," + organisation.Name + "\n";

        var report = (await fixture.Manager.AcceptedAsync("importRoster", Rosters.OfCsv(programme, csv), Rosters.Report)).GetProperty("report");

        var participant = Assert.Single(await PeopleAsync(organisation));
        var person = participant.GetProperty("person");
        Assert.Equal((3, 3, 1, 0), (report.Number("rows"), report.Number("peopleCreated"), report.Number("mentorsEnrolled"), report.Number("unresolvedManagers")));
        Assert.Equal(("MENTOR", 3, "North"), (participant.Text("role"), participant.Number("capacity"), participant.GetProperty("track").Text("name")));
        Assert.Equal(["negotiation", "strategy"], Texts(participant, "goals"));
        Assert.Equal(["board-work", "coaching"], Texts(person, "skills"));
        Assert.Equal(["nl", "en-GB"], Texts(person, "languages"));
        Assert.Equal(("Anna Ågren", "anna@people.example", "P-1"), (person.Text("displayName"), person.Text("email"), person.Text("externalId")));
        Assert.Equal(("Head of \"People\"", "human-resources", 21), (person.Text("jobTitle"), person.Text("function"), person.Number("experienceYears")));
        var location = person.GetProperty("location");
        Assert.Equal(("NL", "Den Haag, Centrum", "Europe/Amsterdam"), (location.Text("country"), location.Text("city"), location.Text("timeZone")));
        Assert.Equal(("9", 9), (person.GetProperty("grade").Text("label"), person.GetProperty("grade").Number("rank")));
        Assert.Equal(("KNOWN", "SOLID Berta, DOTTED Carla"), LineOf(person));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Both_forms_say_the_same(bool isCsvFirst)
    {
        var (_, organisation, programme) = await StartAsync("North");
        var row = new RosterRow(organisation.Name, "P-1", "Anna") { Role = "MENTEE", Track = "North", Skills = ["coaching"], Goals = ["strategy"], Capacity = 2, Email = "a@people.example", Country = "NL" };
        var csv = Rosters.OfCsv(programme, $"organisation,external_id,name,email,country,languages,manager,role,track,capacity,skills,goals\n{organisation.Name},P-1,Anna,a@people.example,NL,en,-,MENTEE,North,2,coaching,strategy\n");
        var rows = Rosters.Of(programme, [row]);

        await fixture.Manager.AcceptedAsync("importRoster", isCsvFirst ? csv : rows, Rosters.Report);
        var again = (await fixture.Manager.AcceptedAsync("importRoster", isCsvFirst ? rows : csv, Rosters.Report)).GetProperty("report");

        Assert.Equal((1, 0, 0, 1), Counts(again));
    }

    [Fact]
    public async Task A_rehearsal_reports_the_same_and_writes_nothing()
    {
        var (workshop, organisation, programme) = await StartAsync();
        var rows = Enumerable.Range(0, 20).Select(index => RosterRow.Mentor(organisation, $"Mentor {index}")).ToArray();
        var before = await fixture.Product.Database.RowCountsAsync();

        var rehearsed = (await fixture.Manager.AcceptedAsync("importRoster", Rosters.Of(programme, rows, dryRun: true), Rosters.Report)).GetProperty("report");

        Assert.Equal(before, await fixture.Product.Database.RowCountsAsync());
        Assert.Equal(rehearsed.GetRawText(), (await workshop.ImportAsync(programme, rows)).GetRawText());
        Assert.Equal((20, 20, 0, 0), Counts(rehearsed));
    }

    [Fact]
    public async Task A_rehearsal_leaves_its_key_unused()
    {
        var (_, organisation, programme) = await StartAsync();
        object Input(bool dryRun) => new { programmeId = programme.Id, roster = new { rows = Rosters.OneOfEach(organisation) }, dryRun, clientMutationId = "rehearsal of " + programme.Id };

        await fixture.Manager.AcceptedAsync("importRoster", Input(dryRun: true), Rosters.Report);

        Assert.Equal(2, (await fixture.Manager.AcceptedAsync("importRoster", Input(dryRun: false), Rosters.Report)).GetProperty("report").Number("peopleCreated"));
    }

    [Fact]
    public async Task The_same_roster_again_changes_nothing()
    {
        var (workshop, organisation, programme) = await StartAsync();
        var rows = Enumerable.Range(0, 5).Select(index => RosterRow.Mentor(organisation, $"Mentor {index}") with { Skills = ["coaching", "board-work"], Goals = ["strategy"], Country = "NL", Grade = "5" }).ToArray();
        var first = await workshop.ImportAsync(programme, rows);
        var coordinator = await fixture.CoordinatorOfAsync(organisation);
        var before = (await coordinator.QueryAsync(People)).GetRawText();

        var again = (await coordinator.AcceptedAsync("importRoster", Rosters.Of(programme, rows), Rosters.Report)).GetProperty("report");

        Assert.Equal((5, 5, 0, 0, 5), (first.Number("rows"), first.Number("peopleCreated"), first.Number("peopleUpdated"), first.Number("peopleUnchanged"), first.Number("mentorsEnrolled")));
        Assert.Equal((5, 0, 0, 5, 0), (again.Number("rows"), again.Number("peopleCreated"), again.Number("peopleUpdated"), again.Number("peopleUnchanged"), again.Number("mentorsEnrolled")));
        Assert.Equal(before, (await coordinator.QueryAsync(People)).GetRawText());
    }

    [Fact]
    public async Task A_column_that_is_absent_leaves_what_is_known_and_an_empty_cell_takes_it_away()
    {
        var (_, organisation, programme) = await StartAsync();
        var coordinator = await fixture.CoordinatorOfAsync(organisation);
        Task ImportAsync(string header, string cells) =>
            coordinator.AcceptedAsync("importRoster", Rosters.OfCsv(programme, $"organisation,external_id,name,role,{header}\n{organisation.Name},P-1,Anna,MENTOR,{cells}\n"), Rosters.Report);
        await ImportAsync("email,job_title,manager", "anna@people.example,Team lead,-");

        await ImportAsync("job_title", "Director");
        var withoutColumn = await PersonAsync(coordinator);
        await ImportAsync("email,manager", ",");
        var emptied = await PersonAsync(coordinator);

        Assert.Equal(("anna@people.example", "Director", "TOP"), (withoutColumn.Text("email"), withoutColumn.Text("jobTitle"), LineOf(withoutColumn).State));
        Assert.Equal((true, "Director", "UNKNOWN"), (emptied.IsNull("email"), emptied.Text("jobTitle"), LineOf(emptied).State));
    }

    [Fact]
    [Requirement("S-45")]
    public async Task Managers_may_come_later_in_the_same_roster()
    {
        var (workshop, organisation, programme) = await StartAsync();

        var report = await workshop.ImportAsync(
            programme,
            RosterRow.Mentor(organisation, "Anna") with { Manager = "Zoe", DottedManagers = ["Berta"] },
            RosterRow.Colleague(organisation, "Berta") with { Manager = "Zoe" },
            RosterRow.Colleague(organisation, "Zoe"));

        Assert.Equal(0, report.Number("unresolvedManagers"));
        Assert.Equal(("KNOWN", "SOLID Zoe, DOTTED Berta"), LineOf(Assert.Single(await PeopleAsync(organisation)).GetProperty("person")));
    }

    [Fact]
    [Requirement("S-58")]
    public async Task Managers_who_are_not_known_are_counted_and_linked_when_they_arrive()
    {
        var (workshop, organisation, programme) = await StartAsync();
        var report = await workshop.ImportAsync(programme, RosterRow.Mentor(organisation, "Anna") with { Manager = "Zoe" }, RosterRow.Mentor(organisation, "Berta") with { Manager = null });
        var coordinator = await fixture.CoordinatorOfAsync(organisation);
        var before = (await coordinator.QueryAsync(People)).GetProperty("participants").Nodes().Select(node => LineOf(node.GetProperty("person"))).ToList();

        await coordinator.AcceptedAsync("importRoster", Rosters.Of(programme, [RosterRow.Colleague(organisation, "Zoe")]), Rosters.Report);

        var after = (await coordinator.QueryAsync(People)).GetProperty("participants").Nodes().Select(node => LineOf(node.GetProperty("person"))).ToList();
        Assert.Equal(1, report.Number("unresolvedManagers"));
        Assert.Equal([("KNOWN", "SOLID ?"), ("UNKNOWN", "")], before);
        Assert.Equal([("KNOWN", "SOLID Zoe"), ("UNKNOWN", "")], after);
    }

    [Fact]
    [Requirement("S-45")]
    public async Task A_manager_may_belong_to_another_organisation_of_the_programme_and_is_hidden_from_the_coordinator()
    {
        var workshop = fixture.Workshop();
        var (subsidiary, parent) = (await workshop.OrganisationAsync("Subsidiary"), await workshop.OrganisationAsync("Parent"));
        var programme = await workshop.TwoWayAsync(subsidiary, parent);

        var report = await workshop.ImportAsync(
            programme,
            RosterRow.Mentor(subsidiary, "Anna") with { Manager = $"{parent.Name}/Zoe" },
            RosterRow.Mentee(parent, "Zoe"));

        Assert.Equal(0, report.Number("unresolvedManagers"));
        Assert.Equal(("KNOWN", "SOLID ?"), LineOf(Assert.Single(await PeopleAsync(subsidiary)).GetProperty("person")));
    }

    [Fact]
    public async Task A_coordinator_cannot_find_out_whether_a_foreign_manager_exists()
    {
        var workshop = fixture.Workshop();
        var (own, other) = (await workshop.OrganisationAsync("Own"), await workshop.OrganisationAsync("Other"));
        var programme = await workshop.TwoWayAsync(own, other);
        await workshop.ImportAsync(programme, RosterRow.Mentor(other, "Zoe"));
        var coordinator = await fixture.CoordinatorOfAsync(own);
        async Task<string> ReportAsync(string manager) => (await coordinator.AcceptedAsync(
            "importRoster", Rosters.Of(programme, [RosterRow.Mentor(own, "Anna") with { Manager = manager }], dryRun: true), Rosters.Report)).GetProperty("report").GetRawText();

        Assert.Equal(await ReportAsync($"{other.Name}/Nobody"), await ReportAsync($"{other.Name}/Zoe"));
    }

    [Fact]
    public async Task Somebody_who_withdrew_is_enrolled_again_by_the_next_roster()
    {
        var (workshop, organisation, programme) = await StartAsync();
        await workshop.ImportAsync(programme, RosterRow.Mentor(organisation, "Anna"));
        var participantId = await workshop.ParticipantIdAsync(programme, "Anna");
        await fixture.Manager.AcceptedAsync("withdrawParticipant", new { participantId, version = 1 }, "participant { state }");

        var report = await workshop.ImportAsync(programme, RosterRow.Mentee(organisation, "Anna"));

        Assert.Equal((0, 1), (report.Number("peopleCreated"), report.Number("menteesEnrolled")));
        Assert.Equal(participantId, await workshop.ParticipantIdAsync(programme, "Anna"));
    }

    private async Task<(Workshop Workshop, MadeOrganisation Organisation, MadeProgramme Programme)> StartAsync(params string[] tracks)
    {
        var workshop = fixture.Workshop();
        var organisation = await workshop.OrganisationAsync("Roster");
        var programme = await workshop.ProgrammeAsync(tracks: tracks);
        await workshop.JoinAsync(programme, organisation);
        return (workshop, organisation, programme);
    }

    // Reporting lines and grades are shown to the coordinator only.
    private async Task<IReadOnlyList<JsonElement>> PeopleAsync(MadeOrganisation organisation) =>
        (await (await fixture.CoordinatorOfAsync(organisation)).QueryAsync(People)).GetProperty("participants").Nodes();

    private static async Task<JsonElement> PersonAsync(ApiClient coordinator) =>
        (await coordinator.QueryAsync(People)).GetProperty("participants").Nodes().Single().GetProperty("person");

    private static IEnumerable<string> Texts(JsonElement node, string list) => node.List(list).Select(text => text.GetString()!);

    private static (string State, string Managers) LineOf(JsonElement person)
    {
        var line = person.GetProperty("reportingLine");
        var managers = line.List("edges").Select(edge => $"{edge.Text("kind")} {(edge.IsNull("manager") ? "?" : edge.GetProperty("manager").Text("displayName"))}");
        return (line.Text("state"), string.Join(", ", managers));
    }

    private static (int Rows, int Created, int Updated, int Unchanged) Counts(JsonElement report) =>
        (report.Number("rows"), report.Number("peopleCreated"), report.Number("peopleUpdated"), report.Number("peopleUnchanged"));
}
