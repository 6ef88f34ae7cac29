using System.Globalization;
using CrossMentor.Persistence.Tenancy;
using CrossMentor.Persistence.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CrossMentor.Persistence.Tests.Cancellation;

public sealed class EmptyPostgreSql : PostgreSqlDatabaseBase;

[NeedsPostgreSql]
[Trait("Needs", "PostgreSql")]
public sealed class PostgreSqlStoppedStatementTests(EmptyPostgreSql database) : StoppedStatementTests<EmptyPostgreSql>(database)
{
    protected override string One => "1";

    [DatabaseFact]
    public async Task The_server_itself_ends_statements_of_requests_that_last_too_long()
    {
        var factory = WithTimeout(TimeSpan.FromMilliseconds(50));
        await using var request = factory.Create(new TenantScopeHolder());

        var ended = await Assert.ThrowsAsync<PostgresException>(
            () => request.Database.SqlQueryRaw<long>(new EndlessStatement("timeout", One).Count).ToListAsync().WaitAsync(Patience));

        Assert.Equal(PostgresErrorCodes.QueryCanceled, ended.SqlState);
    }

    [DatabaseFact]
    public async Task Background_work_has_no_such_limit_nor_a_connection_of_a_request()
    {
        var factory = WithTimeout(TimeSpan.FromSeconds(123));
        Assert.Equal("123s", await LimitAsync(factory.Create(new TenantScopeHolder())));
        Assert.Equal("0", await LimitAsync(factory.Create(TenantScope.None)));
        Assert.Equal("123s", await LimitAsync(factory.Create(new TenantScopeHolder())));
    }

    [DatabaseFact]
    public async Task A_limit_that_the_operator_set_stays()
    {
        var own = new NpgsqlConnectionStringBuilder(Database.Factory.Options.ConnectionString);
        own.Options += " -c statement_timeout=7000";
        var factory = new CrossMentorDbFactory(new(DatabaseProvider.PostgreSql, own.ConnectionString) { StatementTimeout = TimeSpan.FromSeconds(15) });

        Assert.Equal("7s", await LimitAsync(factory.Create(new TenantScopeHolder())));
    }

    protected override Task UntilItRunsAsync(CrossMentorDb db, string marked) => UntilAsync(marked, 1);

    protected override Task UntilItHasEndedAsync(string marked) => UntilAsync(marked, 0);

    private static async Task<string> LimitAsync(CrossMentorDb context)
    {
        await using var db = context;
        return (await db.Database.SqlQueryRaw<string>("SELECT current_setting('statement_timeout') AS \"Value\"").ToListAsync()).Single();
    }

    private static async Task UntilAsync(string marked, long expected)
    {
        await using var source = NpgsqlDataSource.Create(PostgreSqlDatabaseBase.Server!);
        using var end = new CancellationTokenSource(Patience);
        while (true)
        {
            await using var command = source.CreateCommand(
                "SELECT COUNT(*) FROM pg_stat_activity WHERE state = 'active' AND pid <> pg_backend_pid() AND query LIKE '%' || $1 || '%'");
            command.Parameters.Add(new NpgsqlParameter { Value = marked });
            if (Convert.ToInt64(await command.ExecuteScalarAsync(end.Token), CultureInfo.InvariantCulture) == expected)
            {
                return;
            }

            await Task.Delay(20, end.Token);
        }
    }

    private CrossMentorDbFactory WithTimeout(TimeSpan timeout) => new(Database.Factory.Options with { StatementTimeout = timeout });
}
