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
}
