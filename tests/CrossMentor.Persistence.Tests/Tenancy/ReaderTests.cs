using CrossMentor.Domain.Access;
using CrossMentor.Domain.Organisations;
using CrossMentor.Persistence.Access;
using CrossMentor.Persistence.Organisations;
using CrossMentor.Persistence.Tenancy;
using CrossMentor.Persistence.Tests.Databases;

namespace CrossMentor.Persistence.Tests.Tenancy;

/// <summary>What is read past the filters is read whole, and only that.</summary>
public sealed class ReaderTests(SqliteWorld database) : IClassFixture<SqliteWorld>
{
    private World World => database.World;

    [Fact]
    public async Task A_caller_has_its_own_grants_and_counts_exactly()
    {
        var caller = await ReadAsync("north-manager");
        Assert.True(caller.MayCreate);
        Assert.Equal([World.Programmes["north"].Id], caller.ManagedProgrammes);

        Assert.Empty((await ReadAsync("NORTH-manager")).Grants);
        Assert.Empty((await ReadAsync("stranger")).Grants);
        Assert.Empty((await new GrantReader(database.Factory).ReadAsync("https://other.test", "north-manager", CallerKind.User, CancellationToken.None)).Grants);
    }

    [Fact]
    public async Task Whoever_registered_an_organisation_acts_for_it_until_it_has_a_coordinator()
    {
        var omega = World.Organisations["Omega"].Id;
        Assert.True((await ReadAsync("omega-registrar")).ActsFor(omega));

        await using (var db = database.As(TenantScope.None))
        {
            using var system = SystemScope.Open(db, SystemPurpose.GrantGiving);
            db.Add(RoleGrant.CoordinatorOf(World.Issuer, "omega", omega, World.Now));
            await db.SaveChangesAsync();
        }

        Assert.False((await ReadAsync("omega-registrar")).ActsFor(omega));
        Assert.True((await ReadAsync("omega")).ActsFor(omega));
    }

    [Fact]
    public async Task The_competitor_map_counts_secret_declarations_of_organisations_that_nobody_sees()
    {
        await using var db = database.As(TenantScope.None);
        var map = await CompetitorReader.ReadAsync(db, World.Today, World.Today, CancellationToken.None);
        Assert.True(map.Lists(Id("Beta"), Id("Gamma")));
        Assert.True(map.Lists(Id("Gamma"), Id("Alpha")));
        Assert.False(map.Lists(Id("Alpha"), Id("Beta")));

        var before = await CompetitorReader.ReadAsync(db, World.Today.AddDays(-9), World.Today.AddDays(-1), CancellationToken.None);
        Assert.False(before.Lists(Id("Beta"), Id("Gamma")));
    }

    private OrganisationId Id(string name) => World.Organisations[name].Id;

    private Task<Caller> ReadAsync(string subject)
        => new GrantReader(database.Factory).ReadAsync(World.Issuer, subject, CallerKind.User, CancellationToken.None);
}
