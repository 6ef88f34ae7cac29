using CrossMentor.Persistence.Operations;
using CrossMentor.Persistence.Tenancy;
using CrossMentor.Persistence.Tests.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrossMentor.Persistence.Tests.Operations;

/// <summary>The migrations make what the model says, on each database, and never touch what they do not know.</summary>
public sealed class MigrationTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"crossmentor-{Guid.NewGuid():N}");

    public static TheoryData<DatabaseProvider, string> Providers => new()
    {
        { DatabaseProvider.Sqlite, "Data Source=nowhere.db" },
        { DatabaseProvider.PostgreSql, "Host=nowhere" },
        { DatabaseProvider.SqlServer, "Server=nowhere" },
    };

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_model_has_no_change_that_a_migration_lacks(DatabaseProvider provider, string connection)
    {
        using var db = new CrossMentorDbFactory(new(provider, connection)).Create(TenantScope.None);
        Assert.False(db.Database.HasPendingModelChanges(), "Add a migration for each provider, as CONTRIBUTING.md describes.");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_statements_of_the_migrations_are_those_that_were_reviewed(DatabaseProvider provider, string connection)
    {
        using var db = new CrossMentorDbFactory(new(provider, connection)).Create(TenantScope.None);
        var script = db.GetService<IMigrator>().GenerateScript().ReplaceLineEndings("\n").TrimStart('\uFEFF');

        var approved = Path.Combine(Repository.Root, "tests", "CrossMentor.Persistence.Tests", "Approved", $"{provider}.sql");
        var received = Path.Combine(AppContext.BaseDirectory, $"{provider}.received.sql");
        File.WriteAllText(received, script);
        Assert.True(
            File.Exists(approved) && File.ReadAllText(approved).ReplaceLineEndings("\n") == script,
            $"The statements differ from Approved/{provider}.sql. Read {provider}.received.sql in the test output, and copy it there if it is right.");
    }

    [Fact]
    public async Task A_database_is_made_where_there_is_none_and_left_alone_afterwards()
    {
        var migrator = new DatabaseMigrator(Factory());

        var first = await migrator.MigrateAsync(CancellationToken.None);
        Assert.Empty(first.AlreadyThere);
        Assert.Equal(
            [
                "20261122090000_Initial", "20261122140000_Scenarios", "20261122170000_PairApproval", "20261122180000_Consortium",
                "20261122181000_Rematching", "20261122190000_Agreements", "20261122191000_EventsAndFollowUp",
                "20261122192000_PairLife",
                "20261122200000_KnowledgeAndGroups",
                "20261122203000_SteeringEvaluationAndPrivacy",
                "20261123090000_CasesPrizesAndTemplates",
                "20261123100000_PairFeedback",
                "20261123110000_PeopleErased",
                "20261124100000_AuditChains",
                "20261124110000_Disclosures",
                "20261124120000_PairContent",
            ],
            first.Applied);

        var second = await migrator.MigrateAsync(CancellationToken.None);
        Assert.Equal(first.Applied, second.AlreadyThere);
        Assert.False(second.HasChanged);
    }

    [Fact]
    public async Task A_database_of_a_later_release_is_refused_and_not_touched()
    {
        await new DatabaseMigrator(Factory()).MigrateAsync(CancellationToken.None);
        await ExecuteAsync("INSERT INTO __EFMigrationsHistory VALUES ('20991231000000_FromTheFuture', '99.0.0')");

        var refused = await Assert.ThrowsAsync<DatabaseIsNewerException>(() => new DatabaseMigrator(Factory()).MigrateAsync(CancellationToken.None));

        Assert.Equal(["20991231000000_FromTheFuture"], refused.UnknownMigrations);
        Assert.Contains("newer than this release", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_tells_missing_empty_and_ready_apart()
    {
        var health = new DatabaseHealth(Factory());
        Assert.Equal(DatabaseState.Unreachable, await health.CheckAsync(CancellationToken.None));

        Directory.CreateDirectory(folder);
        await ExecuteAsync("CREATE TABLE Something (Id INTEGER)");
        Assert.Equal(DatabaseState.NotMigrated, await health.CheckAsync(CancellationToken.None));

        await new DatabaseMigrator(Factory()).MigrateAsync(CancellationToken.None);
        Assert.Equal(DatabaseState.Ready, await health.CheckAsync(CancellationToken.None));
    }

    [Fact]
    public async Task The_embedded_database_lets_readers_go_on_and_holds_references()
    {
        await new DatabaseMigrator(Factory()).MigrateAsync(CancellationToken.None);
        await using var db = Factory().Create(TenantScope.None);
        Assert.Equal("wal", await ScalarAsync(db, "PRAGMA journal_mode"));
        Assert.Equal("1", await ScalarAsync(db, "PRAGMA foreign_keys"));
        Assert.Equal("10000", await ScalarAsync(db, "PRAGMA busy_timeout"));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private CrossMentorDbFactory Factory() => new(DatabaseOptions.SqliteFile(Path.Combine(folder, "nested", "..", "test.db")));

    private static async Task<string?> ScalarAsync(CrossMentorDb db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return (await command.ExecuteScalarAsync())?.ToString();
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection(Factory().Options.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
