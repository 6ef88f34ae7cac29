using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Consortia;

/// <summary>The record of a programme for catalogues of good practice, made from what the programme is.</summary>
[Collection(ConsortiumCollection.Name)]
public sealed class CatalogueTests(ProductFixture fixture)
{
    private const string Document = """
        query($id: ID!) {
          catalogueEntry(programmeId: $id) {
            title promoter website abstract keywords startsOn endsOn sourceSpecificity powerDomains methods countries scale languages organisationCount
          }
        }
        """;

    [Fact]
    [Requirement("S-42")]
    public async Task The_record_has_every_field_of_a_catalogue()
    {
        var workshop = fixture.Workshop();
        var programme = await workshop.TwoWayAsync(
            await workshop.FoundAsync("One", country: "NL"), await workshop.FoundAsync("Two", country: "DK"), await workshop.FoundAsync("Three", country: "NL"));
        await DescribeAsync(programme);

        var entry = await ReadAsync(fixture.Manager, programme);

        Assert.Equal((programme.Name, "Talent Foundation", "https://talent.example/cross-mentoring"), (entry.Text("title"), entry.Text("promoter"), entry.Text("website")));
        Assert.Equal("Leaders who learn from each other across organisations.", entry.Text("abstract"));
        Assert.Equal(("2099-01-01", "2100-01-01", "PRACTICE", "INTERNATIONAL"), (entry.Text("startsOn"), entry.Text("endsOn"), entry.Text("sourceSpecificity"), entry.Text("scale")));
        Assert.Equal(["mentoring", "women-mentorship"], TextsOf(entry, "keywords"));
        Assert.Equal(["ECONOMIC"], TextsOf(entry, "powerDomains"));
        Assert.Equal(["competence-development", "networking"], TextsOf(entry, "methods"));
        Assert.Equal(["DK", "NL"], TextsOf(entry, "countries"));
        Assert.Equal(["en"], TextsOf(entry, "languages"));
        Assert.Equal(3, entry.Number("organisationCount"));
    }

    [Fact]
    [Requirement("S-42")]
    public async Task The_record_follows_the_programme_and_holds_nothing_about_people()
    {
        var workshop = fixture.Workshop();
        var organisation = await workshop.FoundAsync("One", country: "NL");
        var programme = await workshop.TwoWayAsync(organisation);
        await workshop.ImportAsync(programme, RosterRow.Mentor(organisation, "Very Personal") with { Email = "very.personal@one.example" });
        Assert.Equal("NATIONAL", (await ReadAsync(fixture.Manager, programme)).Text("scale"));

        await fixture.Manager.AcceptedAsync("updateProgramme", new { programmeId = programme.Id, version = 1, purpose = "Ask somebody@one.example.", languages = new[] { "nl" } }, "programme { id }");

        var entry = await ReadAsync(fixture.Manager, programme);
        Assert.True(entry.IsNull("abstract"));
        Assert.Equal(["nl"], TextsOf(entry, "languages"));
        Assert.DoesNotContain("ersonal", entry.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("@", entry.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("promoter", "")]
    [InlineData("promoter", "Somebody, somebody@talent.example")]
    [InlineData("website", "http://talent.example")]
    [InlineData("website", "https://somebody@talent.example")]
    [InlineData("website", "no address")]
    public async Task A_description_that_names_people_or_no_address_is_refused(string field, string value)
    {
        var programme = await fixture.Workshop().ProgrammeAsync();
        var input = new Dictionary<string, object> { ["programmeId"] = programme.Id, ["version"] = 1, ["promoter"] = "Talent Foundation", [field] = value };

        var refused = await fixture.Manager.RefusedAsync("describeProgramme", input);

        Assert.Equal(("INVALID_INPUT", field), (refused.Text("code"), refused.Text("field")));
    }

    [Fact]
    [Requirement("S-42")]
    public async Task Whoever_sees_the_programme_sees_its_record()
    {
        var workshop = fixture.Workshop();
        var (member, outside) = (await workshop.FoundAsync("Member"), await workshop.FoundAsync("Outside"));
        var programme = await workshop.TwoWayAsync(member);
        var coordinator = await fixture.CoordinatorOfAsync(member);

        Assert.Equal(programme.Name, (await ReadAsync(coordinator, programme)).Text("title"));
        Assert.Equal("NOT_PERMITTED", await coordinator.RefusalCodeAsync("describeProgramme", new { programmeId = programme.Id, version = 1, promoter = "Us" }));
        foreach (var caller in new[] { fixture.OtherManager, await fixture.CoordinatorOfAsync(outside) })
        {
            Assert.Equal(JsonValueKind.Null, (await ReadAsync(caller, programme)).ValueKind);
        }
    }

    private Task DescribeAsync(MadeProgramme programme) => fixture.Manager.AcceptedAsync(
        "describeProgramme",
        new
        {
            programmeId = programme.Id,
            version = 1,
            promoter = "Talent Foundation",
            website = "https://talent.example/cross-mentoring",
            keywords = new[] { "women-mentorship", "mentoring" },
            sourceSpecificity = "PRACTICE",
            powerDomains = new[] { "ECONOMIC" },
            methods = new[] { "networking", "competence-development" },
        },
        "programme { id }");

    private static IEnumerable<string> TextsOf(JsonElement entry, string list) => [.. entry.List(list).Select(value => value.GetString()!)];

    private static async Task<JsonElement> ReadAsync(ApiClient caller, MadeProgramme programme) =>
        (await caller.QueryAsync(Document, new { id = programme.Id })).GetProperty("catalogueEntry");
}
