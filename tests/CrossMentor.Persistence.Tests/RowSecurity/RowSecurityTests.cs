using System.Globalization;
using CrossMentor.Domain.Participants;
using CrossMentor.Persistence.Operations;
using CrossMentor.Persistence.RowSecurity;
using CrossMentor.Persistence.Tenancy;
using CrossMentor.Persistence.Tests.Databases;
using CrossMentor.Persistence.Tests.Tenancy;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CrossMentor.Persistence.Tests.RowSecurity;

/// <summary>PostgreSQL holds the tenant filters by itself, whatever a statement forgets.</summary>
[NeedsPostgreSql]
[Trait("Needs", "PostgreSql")]
public sealed class RowSecurityTests(PostgreSqlWorld database) : IClassFixture<PostgreSqlWorld>
{
    private static readonly string[] Actors =
    [
        "boss", "north-manager", "south-manager", "alpha", "beta", "zeta", "gamma", "omega-registrar", "alpha-mentor", "alpha-mentee", "chair", "nobody",
    ];

    private World World => database.World;

    [DatabaseFact]
    public async Task A_session_that_does_not_say_for_whom_it_asks_sees_and_changes_nothing()
    {
        await using var source = NpgsqlDataSource.Create(database.Factory.Options.ConnectionString);
        var tables = PostgreSqlRowSecurity.Of(database.Factory.Model).Tables;
        foreach (var table in tables)
        {
            Assert.True(await CountAsync(database.AsOperator, table) > 0, $"There is nothing in {table}.");
            Assert.Equal(0, await CountAsync(database.Factory.Options.ConnectionString, table));
            await using var deletion = source.CreateCommand($"DELETE FROM \"{table}\"");
            Assert.Equal(0, await deletion.ExecuteNonQueryAsync());
        }
    }

    [DatabaseFact]
    public async Task Every_table_of_the_product_has_its_policy()
    {
        await using var source = NpgsqlDataSource.Create(database.AsOperator);
        await using var command = source.CreateCommand(
            """
            SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
            AND NOT (relrowsecurity AND relforcerowsecurity AND EXISTS (SELECT 1 FROM pg_policy WHERE polrelid = pg_class.oid))
            """);
        await using var reader = await command.ExecuteReaderAsync();
        List<string> open = [];
        while (await reader.ReadAsync())
        {
            open.Add(reader.GetString(0));
        }

        Assert.Equal(["__EFMigrationsHistory"], open);
    }

    [DatabaseFact]
    public async Task Each_of_the_two_walls_lets_through_what_both_let_through()
    {
        foreach (var actor in Actors)
        {
            var scope = actor == "nobody" ? World.Nobody : World.Scope(actor);
            await using var held = database.As(scope);
            await using var filtered = database.PastPolicies.Create(scope);

            var byBoth = await RowCounts.OfAsync(held);
            var byPolicies = await RowCounts.OfAsync(held, ignoreFilters: true);
            var byFilters = await RowCounts.OfAsync(filtered);
            await using var kept = database.As(actor == "nobody" ? World.Nobody : World.Scope(actor));
            await kept.Database.OpenConnectionAsync();
            var byPoliciesInOneSession = await RowCounts.OfAsync(kept, ignoreFilters: true);

            Assert.Equal(Told(actor, byFilters), Told(actor, byBoth));
            Assert.Equal(Told(actor, byFilters), Told(actor, byPolicies));
            Assert.Equal(Told(actor, byFilters), Told(actor, byPoliciesInOneSession));
        }
    }

    // A pair that was not disclosed to its sides is an offer to them, in the same table: there the filters alone tell the two apart.
    [DatabaseFact]
    public async Task What_is_not_disclosed_yet_is_seen_as_an_offer_by_its_sides_alone()
    {
        await using var spare = new SparePostgreSql();
        await spare.InitializeAsync();
        await using (var source = NpgsqlDataSource.Create(spare.AsOperator))
        await using (var command = source.CreateCommand("UPDATE \"Pairs\" SET \"IsDisclosed\" = false"))
        {
            await command.ExecuteNonQueryAsync();
        }

        foreach (var (subject, offered) in new[] { ("alpha", 2), ("beta", 2), ("alpha-mentor", 1), ("zeta", 0), ("north-manager", 0) })
        {
            await using var db = spare.As(spare.World.Scope(subject));
            Assert.Equal(offered, await db.OfferedPairs.CountAsync());
            Assert.Equal(subject == "north-manager" ? 2 : 0, await db.Pairs.CountAsync());
        }
    }

    [DatabaseFact]
    public async Task A_row_of_others_is_neither_changed_nor_given_away_nor_forged()
    {
        await using var db = database.As(World.Scope("alpha"));
        var (alpha, zeta) = (World.Organisations["Alpha"].Id.Value, World.Organisations["Zeta"].Id.Value);

        Assert.Equal(0, await db.Database.ExecuteSqlAsync($"UPDATE \"People\" SET \"DisplayName\" = 'x' WHERE \"OrganisationId\" = {zeta}"));
        Assert.Equal(0, await db.Database.ExecuteSqlAsync($"DELETE FROM \"StartAssessments\" WHERE \"OrganisationId\" <> {alpha}"));
        await RefusesAsync(db.Database.ExecuteSqlAsync($"UPDATE \"People\" SET \"OrganisationId\" = {zeta} WHERE \"OrganisationId\" = {alpha}"));
        await RefusesAsync(db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "People" SELECT (jsonb_populate_record(own, jsonb_build_object('Id', gen_random_uuid(), 'OrganisationId', {zeta}, 'ExternalId', 'forged'))).*
            FROM "People" AS own WHERE own."OrganisationId" = {alpha} LIMIT 1
            """));
        Assert.Equal(5, await db.People.CountAsync());
    }

    [DatabaseFact]
    public async Task A_purpose_opens_its_own_tables_and_no_other()
    {
        await using var db = database.As(TenantScope.None);
        using (SystemScope.Open(db, SystemPurpose.CertificateCheck))
        {
            Assert.Equal(await CountAsync(database.AsOperator, "PairCertificates"), await db.PairCertificates.IgnoreQueryFilters().CountAsync());
            Assert.Equal(0, await db.People.IgnoreQueryFilters().CountAsync());
        }

        Assert.Equal(0, await db.PairCertificates.IgnoreQueryFilters().CountAsync());
    }

    [DatabaseFact]
    public async Task A_session_is_told_anew_by_whoever_gets_it_from_the_pool()
    {
        var one = new NpgsqlConnectionStringBuilder(database.Factory.Options.ConnectionString) { MaxPoolSize = 1, NoResetOnClose = true }.ConnectionString;
        var factory = new CrossMentorDbFactory(new(DatabaseProvider.PostgreSql, one));
        foreach (var (subject, seen) in new[] { ("alpha", 5), ("zeta", 3), ("north-manager", 6), ("alpha", 5) })
        {
            await using var db = factory.Create(World.Scope(subject));
            Assert.Equal(seen, await db.People.IgnoreQueryFilters().CountAsync());
        }

        await using var nobody = factory.Create(TenantScope.None);
        Assert.Equal(0, await nobody.People.IgnoreQueryFilters().CountAsync());
    }

    [DatabaseFact]
    public async Task What_a_rollback_or_a_failure_takes_back_is_told_again()
    {
        await using var db = database.As(World.Scope("alpha"));
        await db.Database.OpenConnectionAsync();
        await Assert.ThrowsAsync<PostgresException>(() => db.People.Where(person => 1 / (person.DisplayName.Length * 0) == 1).CountAsync());
        Assert.Equal(5, await db.People.CountAsync());

        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            using (SystemScope.Open(db, SystemPurpose.CertificateCheck))
            {
                _ = await db.PairCertificates.CountAsync();
            }

            await transaction.CreateSavepointAsync("before");
            Assert.Equal(5, await db.People.CountAsync());
            await transaction.RollbackToSavepointAsync("before");
            Assert.Equal(5, await db.People.CountAsync());
            await transaction.RollbackAsync();
        }

        Assert.Equal(5, await db.People.CountAsync());
    }

    // The product tells a session what the tables that a statement names need. A name in escapes is not read as one.
    [DatabaseFact]
    public async Task A_statement_that_hides_its_table_sees_nothing_of_what_was_open_before()
    {
        const string Hidden = """SELECT CAST(COUNT(*) AS int) AS "Value" FROM U&"\0050eople" """;
        await using var db = database.As(World.Scope("alpha"));
        await db.Database.OpenConnectionAsync();
        using (var scope = SystemScope.Open(db, SystemPurpose.RosterImport))
        {
            var all = await scope.All<Person>().CountAsync();
            Assert.True(all > 5);
            Assert.Equal(all, await db.Database.SqlQueryRaw<int>(Hidden).SingleAsync());
        }

        Assert.Equal(0, await db.Database.SqlQueryRaw<int>(Hidden).SingleAsync());
        Assert.Equal(5, await db.People.IgnoreQueryFilters().CountAsync());
        Assert.Equal(5, await db.Database.SqlQueryRaw<int>(Hidden).SingleAsync());
    }

    // What follows from the scope is looked up again then, with more open than the scope has.
    [DatabaseFact]
    public async Task A_session_that_has_saved_sees_no_more_than_before()
    {
        await using var db = database.As(World.Scope("zeta"));
        await using var transaction = await db.Database.BeginTransactionAsync();
        Assert.Equal(3, await db.People.IgnoreQueryFilters().CountAsync());
        var own = await db.People.SingleAsync(person => person.ExternalId == "Zeta-boss");
        _ = own.Learn(new("Zeta-boss", "Renamed"));
        Assert.Equal(1, await db.SaveChangesAsync());

        Assert.Equal(3, await db.People.IgnoreQueryFilters().CountAsync());
        Assert.Equal(3, await db.People.IgnoreQueryFilters().CountAsync());
    }

    [DatabaseFact]
    public void A_statement_that_does_not_wait_is_held_as_well()
    {
        using var db = database.As(World.Scope("alpha"));
        Assert.Equal(5, db.People.IgnoreQueryFilters().Count());
    }

    [DatabaseFact]
    public async Task Policies_are_put_up_again_where_they_were_lifted()
    {
        await using var spare = new SparePostgreSql();
        await spare.InitializeAsync();
        var connection = spare.Factory.Options.ConnectionString;
        await using (var db = spare.As(spare.World.Scope("alpha")))
        {
            await new RowSecuritySetup(db, spare.Factory.Options).LiftAsync(CancellationToken.None);
        }

        Assert.NotEqual(0, await CountAsync(connection, "People"));
        Assert.Equal(DatabaseState.NotMigrated, await new DatabaseHealth(spare.Factory).CheckAsync(CancellationToken.None));

        var report = await new DatabaseMigrator(spare.Factory).MigrateAsync(CancellationToken.None);
        Assert.True(report.HasNewPolicies);
        Assert.Equal(0, await CountAsync(connection, "People"));
        Assert.Equal(DatabaseState.Ready, await new DatabaseHealth(spare.Factory).CheckAsync(CancellationToken.None));
        Assert.False((await new DatabaseMigrator(spare.Factory).MigrateAsync(CancellationToken.None)).HasChanged);
    }

    [DatabaseFact]
    public async Task Policies_that_are_not_wanted_are_taken_away_and_put_up_when_they_are()
    {
        await using var spare = new SparePostgreSql();
        await spare.InitializeAsync();
        var without = new CrossMentorDbFactory(spare.Factory.Options with { RowSecurity = false });
        Assert.Equal(DatabaseState.NotMigrated, await new DatabaseHealth(without).CheckAsync(CancellationToken.None));

        Assert.True((await new DatabaseMigrator(without).MigrateAsync(CancellationToken.None)).HasNewPolicies);
        Assert.False((await new DatabaseMigrator(without).MigrateAsync(CancellationToken.None)).HasChanged);
        Assert.Equal(DatabaseState.Ready, await new DatabaseHealth(without).CheckAsync(CancellationToken.None));
        await using (var db = without.Create(spare.World.Scope("alpha")))
        {
            Assert.Equal(5, await db.People.CountAsync());
            Assert.True(await db.People.IgnoreQueryFilters().CountAsync() > 5);
        }

        Assert.True((await new DatabaseMigrator(spare.Factory).MigrateAsync(CancellationToken.None)).HasNewPolicies);
        await using var held = spare.As(spare.World.Scope("alpha"));
        Assert.Equal(5, await held.People.IgnoreQueryFilters().CountAsync());
    }

    [DatabaseFact]
    public async Task A_login_that_no_policy_holds_is_told()
    {
        Assert.False(await new DatabaseHealth(database.Factory).BypassesRowSecurityAsync(CancellationToken.None));
        Assert.True(await new DatabaseHealth(database.PastPolicies).BypassesRowSecurityAsync(CancellationToken.None));
    }

    private static IEnumerable<string> Told(string actor, IReadOnlyDictionary<string, int> counts) => counts.Select(count => $"{actor} sees {count.Value} of {count.Key}");

    private static async Task<long> CountAsync(string connection, string table)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand($"SELECT COUNT(*) FROM \"{table}\"");
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    private static async Task RefusesAsync(Task statement)
        => Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<PostgresException>(() => statement)).SqlState);

    private sealed class SparePostgreSql : PostgreSqlDatabaseBase, IAsyncDisposable
    {
        public World World { get; } = new();

        protected override Task FillAsync() => World.SaveAsync(Factory);

        async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();
    }
}
