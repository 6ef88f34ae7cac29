using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Refusals;

/// <summary>One bad row keeps the whole roster out, and is named by line and column.</summary>
[Collection(RefusalCollection.Name)]
public sealed class RosterProblemTests(ProductFixture fixture)
{
    private const int Bad = 12;

    public static TheoryData<string, string, string> BadCells => new()
    {
        { "organisation", "Nowhere Ltd", "UNKNOWN_ORGANISATION" },
        { "organisation", "", "MISSING_VALUE" },
        { "external_id", "", "MISSING_VALUE" },
        { "external_id", new string('x', 101), "VALUE_TOO_LONG" },
        { "external_id", RosterSheetText.IdOf(3), "DUPLICATE_ROW" },
        { "name", "", "MISSING_VALUE" },
        { "name", new string('x', 201), "VALUE_TOO_LONG" },
        { "job_title", new string('x', 201), "VALUE_TOO_LONG" },
        { "email", "not an address", "BAD_EMAIL" },
        { "email", "two@@people.example", "BAD_EMAIL" },
        { "function", "Human Resources!", "BAD_VALUE" },
        { "country", "NLD", "BAD_COUNTRY" },
        { "country", "", "MISSING_VALUE" },
        { "time_zone", "Europe/Atlantis", "BAD_TIME_ZONE" },
        { "time_zone", "../../etc/localtime", "BAD_TIME_ZONE" },
        { "languages", "en;no language", "BAD_LANGUAGE" },
        { "experience_years", "many", "BAD_NUMBER" },
        { "experience_years", "-1", "BAD_NUMBER" },
        { "experience_years", "71", "BAD_NUMBER" },
        { "capacity", "0", "BAD_NUMBER" },
        { "capacity", "21", "BAD_NUMBER" },
        { "capacity", "1.5", "BAD_NUMBER" },
        { "grade", "Grand Vizier", "UNKNOWN_GRADE" },
        { "grade", "21", "UNKNOWN_GRADE" },
        { "grade", "0", "UNKNOWN_GRADE" },
        { "role", "COACH", "UNKNOWN_ROLE" },
        { "track", "West", "UNKNOWN_TRACK" },
        { "skills", "negotiation;Team Leadership", "BAD_VALUE" },
        { "goals", "change management", "BAD_VALUE" },
        { "manager", RosterSheetText.IdOf(Bad), "OWN_MANAGER" },
        { "manager", "Nowhere Ltd/P-00", "UNKNOWN_ORGANISATION" },
        { "dotted_managers", RosterSheetText.IdOf(Bad), "OWN_MANAGER" },
        { "dotted_managers", "-", "BAD_VALUE" },
    };

    [Theory]
    [MemberData(nameof(BadCells))]
    public async Task One_bad_row_among_twenty_is_reported_by_line_and_column_and_nothing_is_written(string column, string value, string code)
    {
        var (programme, organisation) = await StartAsync();
        var before = await fixture.Product.Database.RowCountsAsync();

        var problems = await ProblemsAsync(programme, new RosterSheetText(organisation.Name).With(Bad, column, value).Csv());

        var problem = Assert.Single(problems);
        Assert.Equal((RosterSheetText.LineOf(Bad), column, code), (problem.Number("line"), problem.Text("column"), problem.Text("code")));
        Assert.False(string.IsNullOrWhiteSpace(problem.Text("message")));
        Assert.Equal(before, await fixture.Product.Database.RowCountsAsync());
    }

    [Theory]
    [InlineData("external_id", 100)]
    [InlineData("name", 200)]
    [InlineData("job_title", 200)]
    public async Task The_longest_values_are_taken(string column, int length)
    {
        var (programme, organisation) = await StartAsync();

        await AcceptedAsync(programme, new RosterSheetText(organisation.Name).With(Bad, column, new string('x', length)).Csv());
    }

    [Theory]
    [InlineData("experience_years", "0")]
    [InlineData("experience_years", "70")]
    [InlineData("capacity", "1")]
    [InlineData("capacity", "20")]
    [InlineData("grade", "1")]
    [InlineData("grade", "20")]
    [InlineData("grade", "Captain")]
    [InlineData("role", "mentee")]
    [InlineData("track", "north")]
    public async Task Values_at_the_border_are_taken(string column, string value)
    {
        var (programme, organisation) = await StartAsync();

        await AcceptedAsync(programme, new RosterSheetText(organisation.Name).With(Bad, column, value).Csv());
    }

    [Fact]
    public async Task Managers_in_a_circle_are_reported_at_every_line_of_it()
    {
        var (programme, organisation) = await StartAsync();
        var csv = new RosterSheetText(organisation.Name)
            .With(4, "manager", RosterSheetText.IdOf(5))
            .With(5, "manager", RosterSheetText.IdOf(6))
            .With(6, "manager", RosterSheetText.IdOf(4))
            .Csv();

        var problems = await ProblemsAsync(programme, csv);

        Assert.Equal([RosterSheetText.LineOf(4), RosterSheetText.LineOf(5), RosterSheetText.LineOf(6)], problems.Select(problem => problem.Number("line")));
        Assert.All(problems, problem => Assert.Equal(("manager", "MANAGER_CYCLE"), (problem.Text("column"), problem.Text("code"))));
    }

    [Fact]
    public async Task Every_problem_is_reported_in_the_order_of_the_lines()
    {
        var (programme, organisation) = await StartAsync();
        var csv = new RosterSheetText(organisation.Name)
            .With(15, "country", "NLD")
            .With(3, "email", "none")
            .With(3, "capacity", "99")
            .With(9, "track", "West")
            .Csv();

        var problems = await ProblemsAsync(programme, csv);

        Assert.Equal(
            [(5, "BAD_EMAIL"), (5, "BAD_NUMBER"), (11, "UNKNOWN_TRACK"), (17, "BAD_COUNTRY")],
            problems.Select(problem => (problem.Number("line"), problem.Text("code"))).Order());
        Assert.Equal(problems.Select(problem => problem.Number("line")).Order(), problems.Select(problem => problem.Number("line")));
    }

    [Theory]
    [InlineData("organisation,external_id,name,shoe_size\n", 1, "shoe_size", "UNKNOWN_COLUMN")]
    [InlineData("organisation,external_id\n", 1, "name", "MISSING_COLUMN")]
    [InlineData("organisation,external_id,name,name\n", 1, "name", "MALFORMED_CSV")]
    [InlineData("organisation;external_id;name\n", 1, null, "MALFORMED_CSV")]
    [InlineData("", 1, null, "MALFORMED_CSV")]
    [InlineData("organisation,external_id,name\nA,B\n", 2, null, "MALFORMED_CSV")]
    [InlineData("organisation,external_id,name\nA,B,\"C\n", 2, null, "MALFORMED_CSV")]
    [InlineData("organisation,external_id,name\nA,B,C\"D\"\n", 2, null, "MALFORMED_CSV")]
    public async Task A_text_that_is_no_roster_is_reported_where_it_breaks(string csv, int line, string? column, string code)
    {
        var (programme, _) = await StartAsync();
        var before = await fixture.Product.Database.RowCountsAsync();

        var problems = await ProblemsAsync(programme, csv);

        Assert.Contains(problems, problem => problem.Number("line") == line && problem.GetProperty("column").GetString() == column && problem.Text("code") == code);
        Assert.Equal(before, await fixture.Product.Database.RowCountsAsync());
    }

    [Fact]
    public async Task Lines_are_counted_as_an_editor_counts_them_when_values_have_line_breaks()
    {
        var (programme, organisation) = await StartAsync();
        var csv = new RosterSheetText(organisation.Name).With(2, "job_title", "Head of\nmany, \"things\"").With(Bad, "country", "NLD").Csv();

        var problem = Assert.Single(await ProblemsAsync(programme, csv));

        Assert.Equal(RosterSheetText.LineOf(Bad) + 1, problem.Number("line"));
    }

    [Fact]
    public async Task Rows_as_objects_are_reported_by_their_place()
    {
        var (programme, organisation) = await StartAsync();
        var rows = Enumerable.Range(0, 5).Select(index => RosterRow.Mentor(organisation, $"Row {index}") with { Country = index == 3 ? "NLD" : "NL" });

        var refused = await fixture.Manager.RefusedAsync("importRoster", Rosters.Of(programme, rows));

        var problem = Assert.Single(refused.List("problems"));
        Assert.Equal((4, "country", "BAD_COUNTRY"), (problem.Number("line"), problem.Text("column"), problem.Text("code")));
    }

    [Fact]
    public async Task All_problems_are_counted_and_the_first_hundred_shown()
    {
        var (programme, organisation) = await StartAsync();
        var rows = Enumerable.Range(0, 150).Select(index => RosterRow.Mentor(organisation, $"Row {index}") with { Country = "NLD" });

        var refused = await fixture.Manager.RefusedAsync("importRoster", Rosters.Of(programme, rows));

        Assert.Equal("ROSTER_REJECTED", refused.Text("code"));
        Assert.Equal(150, refused.Number("problemCount"));
        Assert.Equal(Enumerable.Range(1, 100), refused.List("problems").Select(problem => problem.Number("line")));
    }

    [Fact]
    public async Task A_roster_of_more_lines_than_one_import_takes_is_refused()
    {
        var short_ = await fixture.Manager.AcceptedAsync(
            "createOrganisation", new { name = "Q", sector = "finance", sizeBand = "LARGE", country = "NL" }, "organisation { id version }");
        var organisation = new MadeOrganisation(short_.GetProperty("organisation").Id(), "Q", 1);
        var workshop = fixture.Workshop();
        var programme = await workshop.TwoWayAsync(organisation);
        string Csv(int people) => "organisation,external_id,name\n" + string.Concat(Enumerable.Range(0, people).Select(index => $"Q,{index},n\n"));

        var problem = Assert.Single(await ProblemsAsync(programme, Csv(5_001)));

        Assert.Equal((5_002, "TOO_MANY_LINES"), (problem.Number("line"), problem.Text("code")));
        await fixture.Manager.AcceptedAsync("importRoster", Rosters.OfCsv(programme, Csv(5_000), dryRun: true), Rosters.Report);
    }

    private async Task<(MadeProgramme Programme, MadeOrganisation Organisation)> StartAsync()
    {
        var workshop = fixture.Workshop();
        var organisation = await workshop.OrganisationAsync("Roster");
        var ladder = new { organisationId = organisation.Id, version = organisation.Version, steps = new[] { new { label = "Captain", rank = 8 } } };
        await fixture.Manager.AcceptedAsync("setGradeLadder", ladder, "organisation { id }");
        var programme = await workshop.ProgrammeAsync(tracks: ["North", "South"]);
        await workshop.JoinAsync(programme, organisation);
        return (programme, organisation);
    }

    private async Task<IReadOnlyList<JsonElement>> ProblemsAsync(MadeProgramme programme, string csv)
    {
        var payload = await fixture.Manager.MutateAsync("importRoster", Rosters.OfCsv(programme, csv), Rosters.Report);
        var refused = Assert.Single(payload.List("errors"));
        Assert.Equal("ROSTER_REJECTED", refused.Text("code"));
        Assert.True(payload.IsNull("report"));
        Assert.Equal(refused.List("problems").Count, refused.Number("problemCount"));
        return refused.List("problems");
    }

    private async Task AcceptedAsync(MadeProgramme programme, string csv)
    {
        var report = (await fixture.Manager.AcceptedAsync("importRoster", Rosters.OfCsv(programme, csv, dryRun: true), Rosters.Report)).GetProperty("report");
        Assert.Equal(RosterSheetText.Rows, report.Number("rows"));
    }
}
