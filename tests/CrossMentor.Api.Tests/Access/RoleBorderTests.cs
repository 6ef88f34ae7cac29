using System.Text.Json;
using CrossMentor.Api.Callers;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Domain.Access;

namespace CrossMentor.Api.Tests.Access;

/// <summary>What each role does not reach.</summary>
[Collection(AccessCollection.Name)]
public sealed class RoleBorderTests(ProductFixture fixture)
{
    private const string Counts = """
        { organisations { totalCount } programmes { totalCount } participants { totalCount } pairs { totalCount } matchRuns { totalCount } learningGroups { totalCount } }
        """;

    [Fact]
    public async Task A_platform_administrator_sees_organisations_and_programmes_and_no_people()
    {
        var published = await PublishedProgramme.MakeAsync(fixture.Workshop());
        var admin = await AdminAsync();
        var people = (await fixture.Manager.QueryAsync(
            "query($id: ID!) { participants(where: { programmeId: { eq: $id } }) { nodes { id person { id } } } }",
            new { id = published.Programme.Id })).GetProperty("participants").Nodes();

        var counts = await admin.QueryAsync(Counts);
        var programme = (await admin.QueryAsync(
            """
            query($id: ID!) { programme(id: $id) { name participatingOrganisations { organisation { name gradeLadder { label } competitorDeclarations { id } } }
              participants { totalCount nodes { id } } pairs { totalCount nodes { id } } learningGroups { id } balance { mentorsOffered } } }
            """,
            new { id = published.Programme.Id })).GetProperty("programme");
        var nodes = (await admin.QueryAsync(
            "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = people.SelectMany(node => new[] { node.Id(), node.GetProperty("person").Id() }) })).List("nodes");

        Assert.Equal(0, counts.GetProperty("participants").Number("totalCount") + counts.GetProperty("pairs").Number("totalCount"));
        Assert.Equal(0, counts.GetProperty("matchRuns").Number("totalCount") + counts.GetProperty("learningGroups").Number("totalCount"));
        Assert.Equal(published.Programme.Name, programme.Text("name"));
        Assert.Equal(4, programme.List("participatingOrganisations").Count);
        Assert.All(programme.List("participatingOrganisations"), part => Assert.True(part.GetProperty("organisation").IsNull("gradeLadder")));
        Assert.Equal((0, 0), (programme.GetProperty("participants").Number("totalCount"), programme.GetProperty("pairs").Number("totalCount")));
        Assert.Empty(programme.List("learningGroups"));
        Assert.Empty(programme.List("balance"));
        Assert.Equal(32, nodes.Count);
        Assert.All(nodes, node => Assert.Equal(JsonValueKind.Null, node.ValueKind));
    }

    [Fact]
    public async Task A_platform_administrator_changes_no_programme_and_enrols_nobody()
    {
        var consortium = await Consortium.MakeAsync(fixture.Workshop());
        var admin = await AdminAsync();
        string[] mutations = ["updateProgramme", "addParticipatingOrganisation", "updateParticipatingOrganisation", "importRoster", "updateMatchingPolicy", "startMatchRun", "declareCompetitor", "setGradeLadder"];

        foreach (var mutation in mutations)
        {
            var place = IdInputs.All.First(place => place.Mutation == mutation);
            Assert.Equal((mutation, "NOT_PERMITTED"), (mutation, await admin.RefusalCodeAsync(mutation, IdInputs.With(place, consortium, consortium.Ids()[place.Type]))));
        }

        Assert.Equal("NOT_PERMITTED", await admin.RefusalCodeAsync("createProgramme", new { name = "A", kind = "TWO_WAY", purpose = "p", languages = new[] { "en" }, startsOn = "2030-01-01" }));
    }

    [Fact]
    public async Task A_manager_of_one_programme_sees_nothing_of_another_managers()
    {
        var (theirs, mine) = (await PublishedProgramme.MakeAsync(fixture.Workshop()), await PublishedProgramme.MakeAsync(fixture.OtherWorkshop()));

        var data = await fixture.OtherManager.QueryAsync("""
            { organisations(first: 250) { nodes { name } } programmes(first: 250) { nodes { name } } participants(first: 250) { nodes { person { displayName email } } }
              pairs(first: 250) { nodes { mentor { person { displayName } } } } matchRuns(first: 250) { nodes { programme { name } } } learningGroups(first: 250) { nodes { programme { name } } } }
            """);

        var texts = data.Texts().ToHashSet(StringComparer.Ordinal);
        Assert.Contains(mine.Programme.Name, texts);
        Assert.All(mine.Rows.Where(row => row.Role is not null), row => Assert.Contains(row.Name, texts));
        Assert.DoesNotContain(theirs.Programme.Name, texts);
        Assert.DoesNotContain(theirs.Rows, row => texts.Contains(row.Name) || texts.Contains(row.Email!));
        Assert.DoesNotContain(theirs.Organisations, organisation => texts.Contains(organisation.Name));
    }

    [Fact]
    public async Task A_client_without_a_role_sees_nothing_and_creates_nothing()
    {
        await PublishedProgramme.MakeAsync(fixture.Workshop());
        var nobody = fixture.Keep(await fixture.Product.SignInAsync(fixture.NextClient()));

        var counts = await nobody.QueryAsync(Counts);

        Assert.All(counts.EnumerateObject(), list => Assert.Equal((list.Name, 0), (list.Name, list.Value.Number("totalCount"))));
        Assert.Empty((await nobody.QueryAsync("{ viewer { roles { role } } }")).GetProperty("viewer").List("roles"));
        Assert.Equal("NOT_PERMITTED", await nobody.RefusalCodeAsync("createProgramme", new { name = "A", kind = "TWO_WAY", purpose = "p", languages = new[] { "en" }, startsOn = "2030-01-01" }));
        Assert.Equal("NOT_PERMITTED", await nobody.RefusalCodeAsync("createOrganisation", new { name = "Nobody's", sector = "finance", sizeBand = "SMALL", country = "NL" }));
        Assert.Equal("NOT_PERMITTED", await nobody.RefusalCodeAsync("createOrganisationGroup", new { name = "Nobody's", organisationIds = Array.Empty<string>() }));
    }

    [Fact]
    public async Task A_role_that_is_taken_is_gone_at_the_next_request_with_the_same_token()
    {
        var published = await PublishedProgramme.MakeAsync(fixture.Workshop());
        var client = fixture.NextClient();
        var coordinator = fixture.Keep(await fixture.Product.CoordinatorAsync(client, published.Own.Name));
        var seen = (await coordinator.QueryAsync("{ participants { totalCount nodes { id } } }")).GetProperty("participants");
        var own = published.OwnNames[0];
        var participantId = await published.Workshop.ParticipantIdAsync(published.Programme, own);

        await fixture.Product.TakeRolesAsync(client);

        Assert.NotEqual(0, seen.Number("totalCount"));
        Assert.All((await coordinator.QueryAsync(Counts)).EnumerateObject(), list => Assert.Equal(0, list.Value.Number("totalCount")));
        Assert.Equal("NOT_FOUND", await coordinator.RefusalCodeAsync("withdrawParticipant", new { participantId, version = 1 }));
        Assert.Empty((await coordinator.QueryAsync("{ viewer { roles { role } } }")).GetProperty("viewer").List("roles"));
    }

    [Fact]
    public async Task A_replayed_key_tells_nothing_to_a_client_that_lost_its_role()
    {
        var client = fixture.NextClient();
        var manager = fixture.Keep(await fixture.Product.ManagerAsync(client));
        var input = new { name = "Mine", kind = "TWO_WAY", purpose = "p", languages = new[] { "en" }, startsOn = "2030-01-01", clientMutationId = "once" };
        await manager.AcceptedAsync("createProgramme", input, "programme { id }");

        await fixture.Product.TakeRolesAsync(client);

        var payload = await manager.MutateAsync("createProgramme", input, "programme { id name }");
        Assert.True(payload.IsNull("programme"));
        Assert.Equal("NOT_PERMITTED", payload.List("errors").Single().Text("code"));
    }

    [Fact]
    public async Task The_manager_no_longer_acts_for_an_organisation_that_has_a_coordinator()
    {
        var workshop = fixture.Workshop();
        var organisation = await workshop.OrganisationAsync("Grown up");
        await workshop.TwoWayAsync(organisation);
        var change = new { organisationId = organisation.Id, version = 1, sector = "energy" };
        var coordinator = await fixture.CoordinatorOfAsync(organisation);

        Assert.Equal("NOT_PERMITTED", await fixture.Manager.RefusalCodeAsync("updateOrganisation", change));
        Assert.Equal("NOT_PERMITTED", await fixture.Manager.RefusalCodeAsync("setGradeLadder", new { organisationId = organisation.Id, version = 1, steps = Array.Empty<object>() }));
        await coordinator.AcceptedAsync("updateOrganisation", change, "organisation { sector }");
    }

    [Fact]
    public async Task A_coordinator_enrols_and_withdraws_its_own_people_and_no_others()
    {
        var consortium = await Consortium.MakeAsync(fixture.Workshop());
        var coordinator = await fixture.CoordinatorOfAsync(consortium.First);
        var report = (await coordinator.AcceptedAsync(
            "importRoster", Rosters.Of(consortium.Programme, [RosterRow.Mentor(consortium.First, "Another mentor")]), Rosters.Report)).GetProperty("report");
        var foreign = await coordinator.RefusedAsync("importRoster", Rosters.Of(consortium.Programme, [RosterRow.Mentor(consortium.Second, "Foreign mentor")]));
        var unknown = await coordinator.RefusedAsync(
            "importRoster", Rosters.Of(consortium.Programme, [RosterRow.Mentor(consortium.Second with { Name = "There is no such" }, "Foreign mentor")]));

        Assert.Equal(1, report.Number("mentorsEnrolled"));
        Assert.Equal(unknown.GetRawText(), foreign.GetRawText());
        Assert.Equal("UNKNOWN_ORGANISATION", foreign.List("problems").Single().Text("code"));
        await coordinator.AcceptedAsync("withdrawParticipant", new { participantId = consortium.ParticipantId, version = 1 }, "participant { state }");
    }

    private async Task<ApiClient> AdminAsync()
    {
        var client = fixture.NextClient();
        await fixture.Product.Roles.GiveAsync(fixture.Product.Issuer, PrincipalName.OfClient(client), Role.PlatformAdmin, CancellationToken.None);
        return fixture.Keep(await fixture.Product.SignInAsync(client));
    }
}
