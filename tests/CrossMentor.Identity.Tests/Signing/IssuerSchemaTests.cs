using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Storage;
using CrossMentor.Identity.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrossMentor.Identity.Tests.Signing;

/// <summary>The issuer's migrations make what its model says, in tables of its own, on each database.</summary>
public sealed class IssuerSchemaTests
{
    public static TheoryData<IssuerDatabaseProvider, string> Providers => new()
    {
        { IssuerDatabaseProvider.Sqlite, "Data Source=nowhere.db" },
        { IssuerDatabaseProvider.PostgreSql, "Host=nowhere" },
        { IssuerDatabaseProvider.SqlServer, "Server=nowhere" },
    };

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_model_has_no_change_that_a_migration_lacks(IssuerDatabaseProvider provider, string connection)
    {
        using var db = new IssuerDbFactory(new(provider, connection)).Create();

        Assert.False(db.Database.HasPendingModelChanges(), "Add a migration for each provider, as CONTRIBUTING.md describes.");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Every_table_is_the_issuers_own(IssuerDatabaseProvider provider, string connection)
    {
        using var db = new IssuerDbFactory(new(provider, connection)).Create();
        var script = db.GetService<IMigrator>().GenerateScript();

        var tables = db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Append(IssuerDb.MigrationsHistory).ToArray();
        Assert.All(tables, table => Assert.StartsWith("Issuer", table, StringComparison.Ordinal));
        Assert.All(tables, table => Assert.Contains(table, script, StringComparison.Ordinal));
        Assert.DoesNotContain("__EFMigrationsHistory", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_are_made_once()
    {
        using var file = await IssuerFile.CreateAsync();
        var schema = new IssuerSchema(file.Database);

        Assert.Empty(await schema.MigrateAsync(CancellationToken.None));
        Assert.True(await schema.IsCurrentAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Tables_of_a_later_release_are_refused()
    {
        using var file = await IssuerFile.CreateAsync();
        await using (var db = new IssuerDbFactory(file.Database).Create())
        {
            await db.Database.ExecuteSqlRawAsync("INSERT INTO IssuerMigrationsHistory VALUES ('20991231000000_FromTheFuture', '99.0.0')");
        }

        await Assert.ThrowsAsync<IssuerSchemaIsNewerException>(() => new IssuerSchema(file.Database).MigrateAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Clients_of_the_release_before_are_taken_along()
    {
        using var file = await IssuerFile.CreateAsync();
        await using (var db = new IssuerDbFactory(file.Database).Create())
        {
            await db.GetService<IMigrator>().MigrateAsync("20261123110000_IssuerStart");
            await db.Database.ExecuteSqlRawAsync(
                """
                INSERT INTO IssuerClients (Id, Kind, SecretHash, Scopes, RedirectUris, PostLogoutRedirectUris, CreatedAt) VALUES
                ('sync', 'Machine', 'pbkdf2-sha256$1$AAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=', 'crossmentor', '', '', '2026-11-01 00:00:00'),
                ('page', 'Application', NULL, 'openid', 'https://a.example/', '', '2026-11-01 00:00:00')
                """);
        }

        await new IssuerSchema(file.Database).MigrateAsync(CancellationToken.None);
        var clients = await new ClientRegistry(new IssuerDbFactory(file.Database), TimeProvider.System).ListAsync(CancellationToken.None);

        Assert.Equal([("page", 1), ("sync", 1)], clients.Select(client => (client.Client.Name, client.Version)));
        Assert.Equal(2, clients.Select(client => client.Key).Append(Guid.Empty).Distinct().Count() - 1);
        Assert.Equal(2, clients.Select(client => client.Client.TokenSeries).Append("").Distinct().Count() - 1);
        Assert.Empty(clients[0].Secrets);
        Assert.Equal(clients[1].CreatedAt, Assert.Single(clients[1].Secrets).MadeAt);
    }
}
