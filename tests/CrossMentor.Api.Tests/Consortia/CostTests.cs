using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Consortia;

/// <summary>What a programme cost beside what came of it, and who gave mentors to whom over the years.</summary>
[Collection(ConsortiumCollection.Name)]
public sealed class CostTests(ProductFixture fixture)
{
    private const string Document = """
        query($id: ID!) {
          costPerOutcome(programmeId: $id) {
            pairs completedPairs figures { currency totalMinor perPair perCompletedPair }
            organisations { organisation { name } pairs completedPairs figures { currency totalMinor perPair } }
          }
        }
        """;

    private const string MatrixDocument = """
        query($id: ID!) {
          exchangeMatrix(seriesId: $id) { editionCount cellCount cells { mentorOrganisation { name } menteeOrganisation { name } pairs completedPairs } }
        }
        """;

    [Fact]
    [Requirement("S-07")]
    public async Task The_manager_sees_what_each_pair_cost_in_each_currency()
    {
        var workshop = fixture.Workshop();
        var (first, second) = (await workshop.FoundAsync("First"), await workshop.FoundAsync("Second"));
        var programme = await MatchedAsync(workshop, first, second);
        await RecordAsync(fixture.Manager, programme, first, 10_001, "EUR");
        await RecordAsync(fixture.Manager, programme, second, 5_000, "EUR");
        await RecordAsync(fixture.Manager, programme, second, -1_000, "EUR");
        await RecordAsync(fixture.Manager, programme, null, 2_000_000_000, "dkk");
        await RecordAsync(fixture.Manager, programme, null, 2_000_000_000, "DKK");

        var read = await ReadAsync(fixture.Manager, programme);

        Assert.Equal((2, 0), (read.Number("pairs"), read.Number("completedPairs")));
        Assert.Equal(
            [("DKK", 4_000_000_000d, 2_000_000_000d), ("EUR", 14_001d, 7_001d)],
            read.List("figures").Select(figure => (figure.Text("currency"), figure.GetProperty("totalMinor").GetDouble(), figure.GetProperty("perPair").GetDouble())));
        Assert.All(read.List("figures"), figure => Assert.True(figure.IsNull("perCompletedPair")));
        Assert.Equal(
            [(first.Name, 2, 10_001d), (second.Name, 2, 4_000d)],
            read.List("organisations")
                .Select(row => (row.GetProperty("organisation").Text("name"), row.Number("pairs"), row.List("figures").Single().GetProperty("totalMinor").GetDouble()))
                .OrderBy(row => row.Item1, StringComparer.Ordinal));
    }

    [Fact]
    [Requirement("S-07")]
    public async Task Without_a_pair_there_is_a_total_and_no_share()
    {
        var workshop = fixture.Workshop();
        var programme = await workshop.TwoWayAsync(await workshop.FoundAsync("First"));
        await RecordAsync(fixture.Manager, programme, null, 500, "EUR");

        var figure = Assert.Single((await ReadAsync(fixture.Manager, programme)).List("figures"));

        Assert.Equal(500d, figure.GetProperty("totalMinor").GetDouble());
        Assert.True(figure.IsNull("perPair"));
    }

    [Fact]
    [Requirement("S-07")]
    public async Task A_coordinator_sees_its_own_rows_and_no_sum_that_would_tell_the_others()
    {
        var workshop = fixture.Workshop();
        var (first, second) = (await workshop.FoundAsync("First"), await workshop.FoundAsync("Second"));
        var programme = await MatchedAsync(workshop, first, second);
        await RecordAsync(fixture.Manager, programme, second, 777, "EUR");
        await RecordAsync(fixture.Manager, programme, null, 888, "EUR");
        var coordinator = await fixture.CoordinatorOfAsync(first);
        await RecordAsync(coordinator, programme, first, 1_000, "EUR");

        var read = await ReadAsync(coordinator, programme);

        Assert.True(read.IsNull("pairs") && read.IsNull("completedPairs") && read.IsNull("figures"));
        var row = Assert.Single(read.List("organisations"));
        Assert.Equal((first.Name, 2, 1_000d), (row.GetProperty("organisation").Text("name"), row.Number("pairs"), row.List("figures").Single().GetProperty("totalMinor").GetDouble()));
        Assert.Equal("NOT_PERMITTED", await coordinator.RefusalCodeAsync("recordCost", Cost(programme, second, 1, "EUR")));
        Assert.Equal("NOT_PERMITTED", await coordinator.RefusalCodeAsync("recordCost", Cost(programme, null, 1, "EUR")));
        Assert.True((await fixture.OtherManager.QueryAsync(Document, new { id = programme.Id })).IsNull("costPerOutcome"));
        Assert.Equal("NOT_FOUND", await fixture.OtherManager.RefusalCodeAsync("recordCost", Cost(programme, null, 1, "EUR")));
    }

    [Theory]
    [InlineData(0, "EUR", "amountMinor")]
    [InlineData(2_000_000_001, "EUR", "amountMinor")]
    [InlineData(-2_000_000_001, "EUR", "amountMinor")]
    [InlineData(1, "EURO", "currency")]
    [InlineData(1, "", "currency")]
    public async Task A_cost_with_a_bad_value_is_refused(int amount, string currency, string field)
    {
        var programme = await fixture.Workshop().ProgrammeAsync();

        var refused = await fixture.Manager.RefusedAsync("recordCost", Cost(programme, null, amount, currency));

        Assert.Equal(("INVALID_INPUT", field), (refused.Text("code"), refused.Text("field")));
    }

    [Fact]
    public async Task A_cost_belongs_to_an_organisation_of_the_programme()
    {
        var workshop = fixture.Workshop();
        var programme = await workshop.TwoWayAsync(await workshop.FoundAsync("Member"));

        var refused = await fixture.Manager.RefusedAsync("recordCost", Cost(programme, await workshop.FoundAsync("Outside"), 1, "EUR"));

        Assert.Equal(("INVALID_INPUT", "organisationId"), (refused.Text("code"), refused.Text("field")));
    }

    [Fact]
    [Requirement("S-07")]
    [Requirement("E-04")]
    public async Task The_exchange_is_counted_over_all_editions_and_an_organisation_sees_its_own_rows_and_columns()
    {
        var workshop = fixture.Workshop();
        var organisations = new[] { await workshop.FoundAsync("First"), await workshop.FoundAsync("Second"), await workshop.FoundAsync("Third") };
        var series = (await fixture.Manager.AcceptedAsync("createSeries", new { name = workshop.Named("Series") }, "series { id }")).GetProperty("series").Id();
        var giver = await OneWayAsync(workshop, series, 2030, organisations[0], organisations[1]);
        await OneWayAsync(workshop, series, 2031, organisations[0], organisations[1]);
        await OneWayAsync(workshop, series, 2032, organisations[1], organisations[2]);
        var elsewhere = await BeginAsync(workshop);
        await OneWayAsync(workshop, elsewhere, 2030, organisations[0], organisations[2]);

        var all = await MatrixAsync(fixture.Manager, series);
        var seen = await MatrixAsync(await fixture.CoordinatorOfAsync(organisations[0]), series);
        var between = await MatrixAsync(await fixture.CoordinatorOfAsync(organisations[1]), series);

        Assert.NotEmpty(giver);
        Assert.Equal((3, 2), (all.Number("editionCount"), all.Number("cellCount")));
        Assert.Equal([(organisations[0].Name, organisations[1].Name, 2), (organisations[1].Name, organisations[2].Name, 1)], CellsOf(all));
        Assert.Equal(2, seen.Number("editionCount"));
        Assert.Equal([(organisations[0].Name, organisations[1].Name, 2)], CellsOf(seen));
        Assert.Equal([(organisations[0].Name, organisations[1].Name, 2), (organisations[1].Name, organisations[2].Name, 1)], CellsOf(between));
        Assert.True((await fixture.OtherManager.QueryAsync(MatrixDocument, new { id = series })).IsNull("exchangeMatrix"));
    }

    private static async Task<string> BeginAsync(Workshop workshop) =>
        (await workshop.Manager.AcceptedAsync("createSeries", new { name = workshop.Named("Another") }, "series { id }")).GetProperty("series").Id();

    private static async Task<MadeProgramme> MatchedAsync(Workshop workshop, params MadeOrganisation[] organisations)
    {
        var programme = await workshop.TwoWayAsync(organisations);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(organisations));
        await workshop.PublishAsync(await workshop.MatchAsync(programme));
        return programme;
    }

    /// <summary>An edition in which one organisation gives one mentor to one mentee of another.</summary>
    private static async Task<string> OneWayAsync(Workshop workshop, string seriesId, int editionYear, MadeOrganisation giver, MadeOrganisation receiver)
    {
        var input = new
        {
            name = workshop.Named($"Edition {editionYear}"), kind = "ONE_WAY", purpose = "Exchange.", languages = new[] { "en" }, startsOn = "2099-01-01", pairApproval = "NONE", gates = Array.Empty<string>(), seriesId, editionYear,
        };
        var id = (await workshop.Manager.AcceptedAsync("createProgramme", input, "programme { id }")).GetProperty("programme").Id();
        var programme = new MadeProgramme(id, input.name, 1);
        await workshop.JoinAsync(programme, giver, "PROVIDES_MENTORS", menteeQuota: 0);
        await workshop.JoinAsync(programme, receiver, "PROVIDES_MENTEES", mentorQuota: 0);
        await workshop.ImportAsync(programme, RosterRow.Mentor(giver, "Mentor") with { Grade = "12" }, RosterRow.Mentee(receiver, "Mentee") with { Grade = "5" });
        await workshop.PublishAsync(await workshop.MatchAsync(programme));
        return id;
    }

    private static object Cost(MadeProgramme programme, MadeOrganisation? organisation, int amountMinor, string currency) =>
        new { programmeId = programme.Id, organisationId = organisation?.Id, kind = "TRAINING", amountMinor, currency };

    private static Task RecordAsync(ApiClient caller, MadeProgramme programme, MadeOrganisation? organisation, int amountMinor, string currency) =>
        caller.AcceptedAsync("recordCost", Cost(programme, organisation, amountMinor, currency), "costEntry { id amountMinor currency }");

    private static async Task<JsonElement> ReadAsync(ApiClient caller, MadeProgramme programme) =>
        (await caller.QueryAsync(Document, new { id = programme.Id })).GetProperty("costPerOutcome");

    private static async Task<JsonElement> MatrixAsync(ApiClient caller, string series) =>
        (await caller.QueryAsync(MatrixDocument, new { id = series })).GetProperty("exchangeMatrix");

    private static IEnumerable<(string Mentor, string Mentee, int Pairs)> CellsOf(JsonElement matrix) => matrix.List("cells")
        .Select(cell => (cell.GetProperty("mentorOrganisation").Text("name"), cell.GetProperty("menteeOrganisation").Text("name"), cell.Number("pairs")));
}
