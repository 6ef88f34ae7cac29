using CrossMentor.Domain.Access;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Verbs;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Access;
using Microsoft.Data.Sqlite;

namespace CrossMentor.Host.Tests.Composition;

public sealed class RoleGivingTests : IAsyncLifetime
{
    private const string Issuer = "https://issuer.example";

    private readonly string folder = Directory.CreateTempSubdirectory("crossmentor-host-tests-").FullName;
    private readonly CrossMentorDbFactory factory;

    public RoleGivingTests() => factory = new CrossMentorDbFactory(DatabaseOptions.SqliteFile(Path.Combine(folder, "test.db")));

    public async Task InitializeAsync() => await new DatabaseSetup(factory).MigrateAsync(CancellationToken.None);

    public Task DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_role_is_given_once()
    {
        var giving = new RoleGiving(factory, TimeProvider.System);

        Assert.Equal(RoleGift.Given, await giving.GiveAsync(Issuer, "client:one", Role.ProgrammeManager, CancellationToken.None));
        Assert.Equal(RoleGift.HeldAlready, await giving.GiveAsync(Issuer, "client:one", Role.ProgrammeManager, CancellationToken.None));
        Assert.True((await CallerAsync("client:one")).MayCreate);
        Assert.False((await CallerAsync("client:two")).MayCreate);
    }

    [Fact]
    public async Task Nothing_is_given_for_a_name_that_nothing_has()
    {
        var giving = new RoleGiving(factory, TimeProvider.System);

        Assert.Equal(RoleGift.NothingOfThatName, await giving.GiveCoordinatorAsync(Issuer, "client:one", "No Such House", CancellationToken.None));
        Assert.Equal(RoleGift.NothingOfThatName, await giving.GiveManagerAsync(Issuer, "client:one", "No Such Programme", CancellationToken.None));
        Assert.Equal(RoleGift.NothingOfThatName, await giving.GiveAsync(Issuer, "client:one", Role.OrganisationCoordinator, CancellationToken.None));
        Assert.Empty((await CallerAsync("client:one")).Grants);
    }

    [Fact]
    public async Task A_database_without_migrations_is_not_worked_on()
    {
        var empty = new CrossMentorDbFactory(DatabaseOptions.SqliteFile(Path.Combine(folder, "empty.db")));

        await Assert.ThrowsAsync<UnavailableException>(() => new DatabaseSetup(empty).RequireReadyAsync(CancellationToken.None));
        await new DatabaseSetup(factory).RequireReadyAsync(CancellationToken.None);
    }

    private Task<Caller> CallerAsync(string subject) => new GrantReader(factory).ReadAsync(Issuer, subject, CallerKind.Client, CancellationToken.None);
}
