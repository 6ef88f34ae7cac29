using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Access;

/// <summary>Whom an organisation named as its competitor is known to itself and to the manager who keeps the two apart, and to nobody else.</summary>
[Collection(AccessCollection.Name)]
public sealed class SecretDeclarationTests(ProductFixture fixture) : IAsyncLifetime
{
    private const string Declarations = "{ organisations(first: 250) { nodes { name competitorDeclarations { id declaredBy { name } competitor { name } } } } }";

    private MadeOrganisation declaring = null!;
    private MadeOrganisation named = null!;
    private string declarationId = null!;

    public async Task InitializeAsync()
    {
        var workshop = fixture.Workshop();
        (declaring, named) = (await workshop.OrganisationAsync("Declaring"), await workshop.OrganisationAsync("Named"));
        await workshop.TwoWayAsync(declaring, named);
        declarationId = (await fixture.Manager.AcceptedAsync(
            "declareCompetitor", new { organisationId = declaring.Id, competitorId = named.Id }, "competitorDeclaration { id }")).GetProperty("competitorDeclaration").Id();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    [Requirement("S-04")]
    public async Task It_is_not_shown_to_the_organisation_that_it_names()
    {
        var coordinator = await fixture.CoordinatorOfAsync(named);

        var organisations = (await coordinator.QueryAsync(Declarations)).GetProperty("organisations").Nodes();
        var node = await coordinator.QueryAsync("query($id: ID!) { node(id: $id) { id } }", new { id = declarationId });

        Assert.Contains(organisations, organisation => organisation.Text("name") == declaring.Name);
        Assert.All(organisations, organisation => Assert.Empty(organisation.List("competitorDeclarations")));
        Assert.Equal(JsonValueKind.Null, node.GetProperty("node").ValueKind);
        Assert.Equal("NOT_FOUND", await coordinator.RefusalCodeAsync("withdrawCompetitorDeclaration", new { competitorDeclarationId = declarationId, version = 1 }));
    }

    [Fact]
    [Requirement("S-04")]
    public async Task The_one_that_it_names_can_declare_the_same_and_learns_nothing_by_it()
    {
        var coordinator = await fixture.CoordinatorOfAsync(named);

        var payload = await coordinator.AcceptedAsync(
            "declareCompetitor", new { organisationId = named.Id, competitorId = declaring.Id }, "competitorDeclaration { declaredBy { name competitorDeclarations { id } } }");

        Assert.Single(payload.GetProperty("competitorDeclaration").GetProperty("declaredBy").List("competitorDeclarations"));
    }

    [Fact]
    public async Task Its_author_and_the_manager_of_both_see_it()
    {
        var author = await fixture.CoordinatorOfAsync(declaring);
        foreach (var client in new[] { author, fixture.Manager })
        {
            var organisations = (await client.QueryAsync(Declarations)).GetProperty("organisations").Nodes();

            Assert.Contains(
                organisations.Single(organisation => organisation.Text("name") == declaring.Name).List("competitorDeclarations"), declaration => declaration.Id() == declarationId);
        }
    }

    [Fact]
    public async Task Only_its_author_withdraws_it_once_it_has_a_coordinator()
    {
        var author = await fixture.CoordinatorOfAsync(declaring);
        var input = new { competitorDeclarationId = declarationId, version = 1 };

        Assert.Equal("NOT_PERMITTED", await fixture.Manager.RefusalCodeAsync("withdrawCompetitorDeclaration", input));
        await author.AcceptedAsync("withdrawCompetitorDeclaration", input, "competitorDeclaration { validTo }");
    }
}
