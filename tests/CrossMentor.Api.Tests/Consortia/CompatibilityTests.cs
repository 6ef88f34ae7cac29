using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Consortia;

/// <summary>Organisations that meet should be different, but not so different that they find no common purpose.</summary>
[Collection(ConsortiumCollection.Name)]
public sealed class CompatibilityTests(ProductFixture fixture)
{
    private const string Document = """
        query($id: ID!) {
          organisationCompatibility(programmeId: $id) {
            band { low high } pairCount warningCount
            pairs { first { name } second { name } distance dimensions { dimension distance } warnings }
          }
        }
        """;

    private static readonly object Green = new { ownership = "FAMILY_OWNED", values = new[] { "sustainability", "craft" } };
    private static readonly object Public = new { ownership = "PUBLIC_BODY", values = new[] { "sustainability", "service", "equity" } };

    [Fact]
    [Requirement("S-06")]
    public async Task Every_pair_of_organisations_has_a_distance_by_what_both_have_said()
    {
        var workshop = fixture.Workshop();
        var first = await workshop.FoundAsync("Mill", "industry", "SMALL", "NL", profile: Green);
        var second = await workshop.FoundAsync("Ministry", "public-administration", "LARGE", "DK", profile: Public);
        var third = await workshop.FoundAsync("Silent", "industry", "SMALL", "DK");
        var programme = await workshop.TwoWayAsync(first, second, third);

        var read = await ReadAsync(fixture.Manager, programme);

        Assert.Equal((3, 20, 80), (read.Number("pairCount"), read.GetProperty("band").Number("low"), read.GetProperty("band").Number("high")));
        var pair = PairOf(read, first, second);
        Assert.Equal(
            [("SECTOR", 100), ("SIZE", 66), ("OWNERSHIP", 100), ("COUNTRY", 100), ("VALUES", 75)],
            pair.List("dimensions").Select(dimension => (dimension.Text("dimension"), dimension.Number("distance"))));
        Assert.Equal(88, pair.Number("distance"));

        // Nobody has said whose Silent is and what it stands for, so these two count for nothing.
        var silent = PairOf(read, first, third);
        Assert.Equal(["OWNERSHIP", "VALUES"], silent.List("dimensions").Where(dimension => dimension.IsNull("distance")).Select(dimension => dimension.Text("dimension")));
        Assert.Equal(33, silent.Number("distance"));
    }

    [Theory]
    [InlineData(33, 33, null)]
    [InlineData(34, 100, "TOO_ALIKE")]
    [InlineData(0, 32, "TOO_DIFFERENT")]
    [Requirement("S-06")]
    public async Task Outside_the_band_of_the_programme_there_is_a_warning(int low, int high, string? warning)
    {
        var workshop = fixture.Workshop();
        var (first, second) = (await workshop.FoundAsync("Bank", "finance", country: "NL"), await workshop.FoundAsync("Farm", "agriculture", country: "NL"));
        var programme = await workshop.TwoWayAsync(first, second);
        await fixture.Manager.AcceptedAsync(
            "updateProgramme", new { programmeId = programme.Id, version = 1, compatibilityBand = new { low, high } }, "programme { compatibilityBand { low high } }");

        var read = await ReadAsync(fixture.Manager, programme);

        var pair = read.List("pairs").Single();
        Assert.Equal(33, pair.Number("distance"));
        Assert.Equal(warning is null ? [] : new[] { warning }, pair.List("warnings").Select(text => text.GetString()));
        Assert.Equal(warning is null ? 0 : 1, read.Number("warningCount"));
    }

    [Fact]
    [Requirement("E-03")]
    public async Task Organisations_of_one_sector_are_warned_of_cartel_law_though_nobody_named_a_competitor()
    {
        var workshop = fixture.Workshop();
        var (first, second) = (await workshop.FoundAsync("Bank"), await workshop.FoundAsync("Insurer", country: "DE"));
        var farm = await workshop.FoundAsync("Farm", "agriculture", country: "DE");
        var programme = await workshop.TwoWayAsync(first, second, farm);

        Assert.Contains("SAME_SECTOR_ANTITRUST", WarningsOf(await ReadAsync(fixture.Manager, programme), first, second));
        Assert.DoesNotContain("SAME_SECTOR_ANTITRUST", WarningsOf(await ReadAsync(fixture.Manager, programme), second, farm));

        // Within a group there is nobody to form a cartel with.
        await fixture.Manager.AcceptedAsync(
            "createOrganisationGroup", new { name = workshop.Named("Group"), organisationIds = new[] { first.Id, second.Id } }, "organisationGroup { id }");
        Assert.DoesNotContain("SAME_SECTOR_ANTITRUST", WarningsOf(await ReadAsync(fixture.Manager, programme), first, second));
    }

    [Fact]
    [Requirement("S-06")]
    public async Task Warnings_come_first_and_are_counted_even_where_they_are_not_shown()
    {
        var workshop = fixture.Workshop();
        var alike = new[] { await workshop.FoundAsync("One"), await workshop.FoundAsync("Two"), await workshop.FoundAsync("Three") };
        var other = await workshop.FoundAsync("Other", "agriculture", "SMALL");
        var programme = await workshop.TwoWayAsync([.. alike, other]);

        var shown = (await fixture.Manager.QueryAsync(
            "query($id: ID!) { organisationCompatibility(programmeId: $id) { pairCount warningCount pairs(first: 1) { warnings } } }",
            new { id = programme.Id })).GetProperty("organisationCompatibility");

        Assert.Equal((6, 3), (shown.Number("pairCount"), shown.Number("warningCount")));
        Assert.Equal(["TOO_ALIKE", "SAME_SECTOR_ANTITRUST"], Assert.Single(shown.List("pairs")).List("warnings").Select(warning => warning.GetString()));
        Assert.Equal("BAD_PAGE", await fixture.Manager.ErrorCodeAsync($"{{ organisationCompatibility(programmeId: \"{programme.Id}\") {{ pairs(first: 251) {{ distance }} }} }}"));
    }

    [Theory]
    [InlineData(-1, 50, "compatibilityBand.low")]
    [InlineData(0, 101, "compatibilityBand.high")]
    [InlineData(51, 50, "compatibilityBand.high")]
    public async Task A_band_that_holds_nothing_is_refused(int low, int high, string field)
    {
        var programme = await fixture.Workshop().ProgrammeAsync();

        var refused = await fixture.Manager.RefusedAsync("updateProgramme", new { programmeId = programme.Id, version = 1, compatibilityBand = new { low, high } });

        Assert.Equal(("INVALID_INPUT", field), (refused.Text("code"), refused.Text("field")));
    }

    [Fact]
    [Requirement("S-06")]
    public async Task The_organisations_of_a_programme_see_its_matrix_and_nobody_else()
    {
        var workshop = fixture.Workshop();
        var (first, second, outside) = (await workshop.FoundAsync("First"), await workshop.FoundAsync("Second", profile: Green), await workshop.FoundAsync("Outside"));
        var programme = await workshop.TwoWayAsync(first, second);

        Assert.Equal(1, (await ReadAsync(await fixture.CoordinatorOfAsync(first), programme)).Number("pairCount"));
        foreach (var caller in new[] { fixture.OtherManager, await fixture.CoordinatorOfAsync(outside) })
        {
            Assert.True((await caller.QueryAsync(Document, new { id = programme.Id })).IsNull("organisationCompatibility"));
        }
    }

    [Fact]
    [Requirement("S-06")]
    public async Task An_organisation_says_what_it_stands_for_and_takes_it_back()
    {
        var organisation = await fixture.Workshop().FoundAsync("Speaking", profile: Green);
        const string Selection = "organisation { version profile { ownership values } }";

        var changed = (await fixture.Manager.AcceptedAsync(
            "updateOrganisation", new { organisationId = organisation.Id, version = 1, profile = new { values = new[] { "safety" } } }, Selection)).GetProperty("organisation");
        var kept = (await fixture.Manager.AcceptedAsync("updateOrganisation", new { organisationId = organisation.Id, version = 2, country = "DE" }, Selection)).GetProperty("organisation");
        var refused = await fixture.Manager.RefusedAsync(
            "updateOrganisation", new { organisationId = organisation.Id, version = 3, profile = new { values = new[] { "fine", "Not a code!" } } });

        Assert.True(changed.GetProperty("profile").IsNull("ownership"));
        Assert.Equal(["safety"], kept.GetProperty("profile").List("values").Select(value => value.GetString()));
        Assert.Equal(("INVALID_INPUT", "profile.values.1"), (refused.Text("code"), refused.Text("field")));
    }

    private static async Task<JsonElement> ReadAsync(ApiClient caller, MadeProgramme programme) =>
        (await caller.QueryAsync(Document, new { id = programme.Id })).GetProperty("organisationCompatibility");

    private static JsonElement PairOf(JsonElement matrix, MadeOrganisation one, MadeOrganisation other) => matrix.List("pairs").Single(pair =>
        new[] { pair.GetProperty("first").Text("name"), pair.GetProperty("second").Text("name") }.Order(StringComparer.Ordinal)
            .SequenceEqual(new[] { one.Name, other.Name }.Order(StringComparer.Ordinal)));

    private static IEnumerable<string> WarningsOf(JsonElement matrix, MadeOrganisation one, MadeOrganisation other) =>
        PairOf(matrix, one, other).List("warnings").Select(warning => warning.GetString()!);
}
