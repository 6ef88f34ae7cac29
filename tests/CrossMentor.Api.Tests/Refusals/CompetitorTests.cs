using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Refusals;

/// <summary>Self-declared competitors, and members of competing groups, are kept out of one programme. The programmes run from 2099-01-01 to 2100-01-01.</summary>
[Collection(RefusalCollection.Name)]
public sealed class CompetitorTests(ProductFixture fixture)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Requirement("S-04")]
    public async Task A_declaration_of_either_side_keeps_the_second_one_out(bool isDeclaredByTheFirst)
    {
        var (workshop, first, second) = await TwoAsync();
        var programme = await workshop.TwoWayAsync(first);
        await DeclareAsync(isDeclaredByTheFirst ? first : second, isDeclaredByTheFirst ? second : first);
        var before = await fixture.Product.Database.RowCountsAsync();

        var refused = await fixture.Manager.RefusedAsync("addParticipatingOrganisation", Workshop.Joining(programme, second));

        Assert.Equal("COMPETITOR_CONFLICT", refused.Text("code"));
        Assert.Equal((second.Name, first.Name), (refused.GetProperty("organisation").Text("name"), refused.GetProperty("competitor").Text("name")));
        Assert.Equal(before, await fixture.Product.Database.RowCountsAsync());
    }

    [Fact]
    [Requirement("S-04")]
    public async Task Groups_inherit_the_competitors_of_their_members()
    {
        var (workshop, parent, rival) = await TwoAsync();
        var (subsidiary, rivalsSister) = (await workshop.OrganisationAsync("Subsidiary"), await workshop.OrganisationAsync("Sister"));
        await GroupAsync(workshop, parent, subsidiary);
        await GroupAsync(workshop, rival, rivalsSister);
        await DeclareAsync(parent, rival);
        var programme = await workshop.TwoWayAsync(subsidiary);

        Assert.Equal(["COMPETITOR_CONFLICT"], await fixture.Manager.RefusalCodesAsync("addParticipatingOrganisation", Workshop.Joining(programme, rivalsSister)));
        await workshop.JoinAsync(programme, parent);
    }

    [Fact]
    [Requirement("S-04")]
    public async Task Coming_under_common_control_with_a_competitor_of_a_participant_is_refused()
    {
        var (workshop, present, rival) = await TwoAsync();
        var other = await workshop.OrganisationAsync("Other");
        await DeclareAsync(present, rival);
        await workshop.TwoWayAsync(present, other);

        var byGroup = await fixture.Manager.RefusalCodesAsync(
            "createOrganisationGroup", new { name = workshop.Named("Merger"), organisationIds = new[] { other.Id, rival.Id } });
        var groupId = await GroupAsync(workshop, rival);
        var byJoining = await fixture.Manager.RefusalCodesAsync("updateOrganisation", new { organisationId = other.Id, version = 1, groupId });

        Assert.Equal(["COMPETITOR_CONFLICT"], byGroup);
        Assert.Equal(["COMPETITOR_CONFLICT"], byJoining);
    }

    [Theory]
    [InlineData("2020-01-01", "2098-12-31", false)]
    [InlineData("2020-01-01", "2099-01-01", true)]
    [InlineData("2099-06-01", "2099-06-01", true)]
    [InlineData("2100-01-01", null, true)]
    [InlineData("2100-01-02", null, false)]
    [InlineData("2020-01-01", "2020-12-31", false)]
    [Requirement("S-04")]
    public async Task A_declaration_counts_on_the_days_of_the_programme_only(string validFrom, string? validTo, bool isRefused)
    {
        var (workshop, first, second) = await TwoAsync();
        var programme = await workshop.TwoWayAsync(first);
        await DeclareAsync(first, second, validFrom, validTo);

        Assert.Equal(isRefused ? ["COMPETITOR_CONFLICT"] : [], await fixture.Manager.RefusalCodesAsync("addParticipatingOrganisation", Workshop.Joining(programme, second)));
    }

    [Fact]
    [Requirement("S-04")]
    public async Task A_withdrawn_declaration_keeps_nobody_out()
    {
        var (workshop, first, second) = await TwoAsync();
        var programme = await workshop.TwoWayAsync(first);
        var declaration = await DeclareAsync(first, second);
        await fixture.Manager.AcceptedAsync("withdrawCompetitorDeclaration", new { competitorDeclarationId = declaration, version = 1 }, "competitorDeclaration { validTo }");

        await workshop.JoinAsync(programme, second);
    }

    [Fact]
    [Requirement("S-04")]
    public async Task A_declaration_after_joining_stops_the_match_and_its_withdrawal_lets_it_go_on()
    {
        var (workshop, first, second) = await TwoAsync();
        var programme = await workshop.TwoWayAsync(first, second);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        var declaration = await DeclareAsync(second, first);

        Assert.Equal(["COMPETITOR_CONFLICT"], await fixture.Manager.RefusalCodesAsync("startMatchRun", new { programmeId = programme.Id }));
        await fixture.Manager.AcceptedAsync("withdrawCompetitorDeclaration", new { competitorDeclarationId = declaration, version = 1 }, "competitorDeclaration { validTo }");
        Assert.Equal(2, (await workshop.MatchAsync(programme)).Scenario().Number("placedCount"));
    }

    [Fact]
    [Requirement("S-04")]
    public async Task A_declaration_after_the_match_stops_its_publication_and_leaves_the_draft()
    {
        var (workshop, first, second) = await TwoAsync();
        var programme = await workshop.TwoWayAsync(first, second);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        var run = await workshop.MatchAsync(programme);
        var declaration = await DeclareAsync(second, first);
        var before = await fixture.Product.Database.RowCountsAsync();

        var refused = await fixture.Manager.RefusalCodesAsync("publishMatch", MatchRuns.Publishing(run));

        Assert.Equal(["COMPETITOR_CONFLICT"], refused);
        Assert.Equal(before, await fixture.Product.Database.RowCountsAsync());
        Assert.Empty(await workshop.PairsAsync(programme));
        await fixture.Manager.AcceptedAsync("withdrawCompetitorDeclaration", new { competitorDeclarationId = declaration, version = 1 }, "competitorDeclaration { validTo }");
        await workshop.PublishAsync(run);
        Assert.Equal(2, (await workshop.PairsAsync(programme)).Count);
    }

    [Theory]
    [InlineData("2030-01-01", "2029-12-31", "validTo")]
    [InlineData("2030-01-01", "2030-01-01", null)]
    public async Task A_declaration_cannot_end_before_it_begins(string validFrom, string validTo, string? field)
    {
        var (_, first, second) = await TwoAsync();

        var payload = await fixture.Manager.MutateAsync("declareCompetitor", Declaring(first, second, validFrom, validTo));

        Assert.Equal(field is null ? [] : [field], payload.List("errors").Select(error => error.Text("field")));
    }

    [Fact]
    public async Task Nobody_is_its_own_competitor_nor_that_of_its_group_and_nothing_is_declared_twice()
    {
        var (workshop, first, second) = await TwoAsync();
        var sister = await workshop.OrganisationAsync("Sister");
        await GroupAsync(workshop, first, sister);
        await DeclareAsync(first, second, "2030-01-01", "2030-12-31");

        Assert.Equal(["INVALID_INPUT"], await fixture.Manager.RefusalCodesAsync("declareCompetitor", Declaring(first, first)));
        Assert.Equal(["INVALID_INPUT"], await fixture.Manager.RefusalCodesAsync("declareCompetitor", Declaring(first, sister)));
        Assert.Equal(["ALREADY_EXISTS"], await fixture.Manager.RefusalCodesAsync("declareCompetitor", Declaring(first, second, "2030-12-31")));
        Assert.Equal([], await fixture.Manager.RefusalCodesAsync("declareCompetitor", Declaring(first, second, "2031-01-01")));
    }

    private async Task<(Workshop Workshop, MadeOrganisation First, MadeOrganisation Second)> TwoAsync()
    {
        var workshop = fixture.Workshop();
        return (workshop, await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
    }

    private async Task<string> DeclareAsync(MadeOrganisation declaring, MadeOrganisation competitor, string? validFrom = null, string? validTo = null) =>
        (await fixture.Manager.AcceptedAsync("declareCompetitor", Declaring(declaring, competitor, validFrom, validTo), "competitorDeclaration { id }"))
            .GetProperty("competitorDeclaration").Id();

    private static object Declaring(MadeOrganisation declaring, MadeOrganisation competitor, string? validFrom = null, string? validTo = null) =>
        new { organisationId = declaring.Id, competitorId = competitor.Id, validFrom, validTo };

    private async Task<string> GroupAsync(Workshop workshop, params MadeOrganisation[] members) =>
        (await fixture.Manager.AcceptedAsync(
            "createOrganisationGroup",
            new { name = workshop.Named($"Group of {members[0].Name}"), organisationIds = members.Select(member => member.Id) },
            "organisationGroup { id }")).GetProperty("organisationGroup").Id();
}
