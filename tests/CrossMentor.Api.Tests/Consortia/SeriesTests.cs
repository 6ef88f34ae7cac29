using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Consortia;

/// <summary>A series has one edition a year, and the next one begins with what the last one had settled.</summary>
[Collection(ConsortiumCollection.Name)]
public sealed class SeriesTests(ProductFixture fixture)
{
    private const string Settings = """
        name kind orientation purpose languages startsOn endsOn balanceTolerance learningGroupCount pairApproval state editionYear series { id }
        compatibilityBand { low high } tracks { id name rule { appliesTo gradeRankMin skills } } matchingPolicy { weights { pluginId weight } }
        participatingOrganisations { id }
        """;

    [Fact]
    [Requirement("S-08")]
    public async Task A_series_has_a_patron_and_editions_in_the_order_of_their_years()
    {
        var workshop = fixture.Workshop();
        var series = await BeginAsync(workshop);
        var second = await CreateAsync(workshop, series, 2031);
        var first = await CreateAsync(workshop, series, 2030);

        var read = (await fixture.Manager.QueryAsync(
            "query($id: ID!) { programmeSeries(id: $id) { name patron { name office } editions { id editionYear } } }", new { id = series })).GetProperty("programmeSeries");

        Assert.Equal(("A. Minister", "Minister of Equality"), (read.GetProperty("patron").Text("name"), read.GetProperty("patron").Text("office")));
        Assert.Equal([(first, 2030), (second, 2031)], read.List("editions").Select(edition => (edition.Id(), edition.Number("editionYear"))));
        var filtered = await fixture.Manager.QueryAsync(
            "query($id: ID!) { programmes(where: { seriesId: { eq: $id }, editionYear: { gt: 2030 } }) { nodes { id } } }", new { id = series });
        Assert.Equal(second, Assert.Single(filtered.GetProperty("programmes").Nodes()).Id());
    }

    [Fact]
    [Requirement("S-08")]
    public async Task The_next_edition_takes_over_the_settings_and_nobody_who_took_part()
    {
        var workshop = fixture.Workshop();
        var series = await BeginAsync(workshop);
        var earlier = await CreateAsync(workshop, series, 2030);
        var rule = new { appliesTo = "MENTEE", gradeRankMin = 7, skills = new[] { "leadership" } };
        await fixture.Manager.AcceptedAsync("addTrack", new { programmeId = earlier, version = 1, name = "Board", rule }, "programme { id }");
        await fixture.Manager.AcceptedAsync(
            "addParticipatingOrganisation", Workshop.Joining(new(earlier, "", 1), await workshop.FoundAsync("Member")), "participatingOrganisation { id }");

        var opened = (await fixture.Manager.AcceptedAsync(
            "openEdition", new { seriesId = series, editionYear = 2031, earlierProgrammeId = earlier, startsOn = "2031-03-01" }, $"programme {{ id {Settings} }}")).GetProperty("programme");

        var before = (await fixture.Manager.QueryAsync($"query($id: ID!) {{ programme(id: $id) {{ {Settings} }} }}", new { id = earlier })).GetProperty("programme");
        foreach (var same in new[] { "name", "kind", "orientation", "purpose", "languages", "balanceTolerance", "learningGroupCount", "pairApproval", "compatibilityBand", "matchingPolicy", "series" })
        {
            Assert.Equal((same, before.GetProperty(same).GetRawText()), (same, opened.GetProperty(same).GetRawText()));
        }

        // 2030 began in January and lasted 120 days.
        Assert.Equal(("PREPARING", 2031, "2031-03-01", "2031-06-29"), (opened.Text("state"), opened.Number("editionYear"), opened.Text("startsOn"), opened.Text("endsOn")));
        Assert.Equal(before.List("tracks").Select(track => (track.Text("name"), track.GetProperty("rule").GetRawText())), opened.List("tracks").Select(track => (track.Text("name"), track.GetProperty("rule").GetRawText())));
        Assert.Empty(before.List("tracks").Select(track => track.Id()).Intersect(opened.List("tracks").Select(track => track.Id())));
        Assert.Single(before.List("participatingOrganisations"));
        Assert.Empty(opened.List("participatingOrganisations"));
    }

    [Fact]
    [Requirement("S-08")]
    public async Task A_series_has_one_edition_a_year()
    {
        var workshop = fixture.Workshop();
        var series = await BeginAsync(workshop);
        var earlier = await CreateAsync(workshop, series, 2030);
        var again = new { seriesId = series, editionYear = 2030, earlierProgrammeId = earlier, startsOn = "2031-01-01" };

        var opened = await fixture.Manager.RefusedAsync("openEdition", again);
        var created = await fixture.Manager.RefusedAsync("createProgramme", Edition(workshop, series, 2030));
        var elsewhere = await CreateAsync(workshop, await BeginAsync(workshop, "Another"), 2030);

        Assert.Equal(("ALREADY_EXISTS", "editionYear"), (opened.Text("code"), opened.Text("field")));
        Assert.Equal(("ALREADY_EXISTS", "editionYear"), (created.Text("code"), created.Text("field")));
        Assert.NotEmpty(elsewhere);
    }

    [Theory]
    [InlineData(1899, false)]
    [InlineData(1900, true)]
    [InlineData(2200, true)]
    [InlineData(2201, false)]
    public async Task The_year_of_an_edition_is_a_year(int year, bool isTaken)
    {
        var workshop = fixture.Workshop();

        var payload = await fixture.Manager.MutateAsync("createProgramme", Edition(workshop, await BeginAsync(workshop), year));

        Assert.Equal(isTaken ? [] : new[] { "editionYear" }, payload.List("errors").Select(error => error.Text("field")));
    }

    [Fact]
    public async Task A_series_without_a_year_and_bad_texts_are_refused()
    {
        var workshop = fixture.Workshop();
        var half = Edition(workshop, await BeginAsync(workshop), 2030);
        half.Remove("editionYear");

        Assert.Equal("editionYear", (await fixture.Manager.RefusedAsync("createProgramme", half)).Text("field"));
        Assert.Equal("name", (await fixture.Manager.RefusedAsync("createSeries", new { name = " " })).Text("field"));
        Assert.Equal("patron.office", (await fixture.Manager.RefusedAsync("createSeries", new { name = "A", patron = new { name = "B", office = "" } })).Text("field"));
        Assert.Equal("name", (await fixture.Manager.RefusedAsync("createSeries", new { name = new string('x', 201) })).Text("field"));
    }

    [Fact]
    [Requirement("S-08")]
    public async Task A_series_is_seen_through_its_editions_and_steered_by_their_managers_only()
    {
        var workshop = fixture.Workshop();
        var series = await BeginAsync(workshop);
        var edition = await CreateAsync(workshop, series, 2030);
        var (member, outside) = (await workshop.FoundAsync("Member"), await workshop.FoundAsync("Outside"));
        await workshop.JoinAsync(new(edition, "", 1), member);
        var coordinator = await fixture.CoordinatorOfAsync(member);
        var query = $"{{ programmeSeries(id: \"{series}\") {{ name editions {{ id }} }} }}";

        Assert.Single((await coordinator.QueryAsync(query)).GetProperty("programmeSeries").List("editions"));
        Assert.True((await (await fixture.CoordinatorOfAsync(outside)).QueryAsync(query)).IsNull("programmeSeries"));
        Assert.True((await fixture.OtherManager.QueryAsync(query)).IsNull("programmeSeries"));
        var opening = new { seriesId = series, editionYear = 2031, earlierProgrammeId = edition, startsOn = "2031-01-01" };
        Assert.Equal("NOT_PERMITTED", await coordinator.RefusalCodeAsync("openEdition", opening));
        Assert.Equal("NOT_FOUND", await fixture.OtherManager.RefusalCodeAsync("openEdition", opening));
        Assert.Equal("NOT_PERMITTED", await coordinator.RefusalCodeAsync("createSeries", new { name = "Mine" }));
    }

    private static async Task<string> BeginAsync(Workshop workshop, string name = "Series") => (await workshop.Manager.AcceptedAsync(
        "createSeries", new { name = workshop.Named(name), patron = new { name = "A. Minister", office = "Minister of Equality" } }, "series { id }")).GetProperty("series").Id();

    private static async Task<string> CreateAsync(Workshop workshop, string series, int year) =>
        (await workshop.Manager.AcceptedAsync("createProgramme", Edition(workshop, series, year), "programme { id }")).GetProperty("programme").Id();

    private static Dictionary<string, object> Edition(Workshop workshop, string series, int year) => new()
    {
        ["name"] = workshop.Named("International programme"),
        ["kind"] = "TWO_WAY",
        ["orientation"] = "REVERSE",
        ["purpose"] = "More women on boards.",
        ["languages"] = new[] { "en", "da" },
        ["startsOn"] = "2030-01-01",
        ["endsOn"] = "2030-05-01",
        ["balanceTolerance"] = 2,
        ["pairApproval"] = "PEOPLE",
        ["compatibilityBand"] = new { low = 10, high = 90 },
        ["seriesId"] = series,
        ["editionYear"] = year,
    };
}
