using CrossMentor.Benchmarks.Servers;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;
using CrossMentor.Persistence;
using CrossMentor.Testing;
using Npgsql;

namespace CrossMentor.Benchmarks.Databases;

/// <summary>The whole product over PostgreSQL, with row policies or without.</summary>
internal sealed class PostgreSqlProductServer(bool isHeld) : ProductServer(
    isHeld ? "held" : "unheld", isHeld ? "with row policies" : "without", Plenty)
{
    protected override async Task<DatabaseConnectionOptions?> DatabaseAsync()
    {
        var database = $"crossmentor_benchmark_{Name}";
        await PostgreSqlServer.DropAsync(database);
        await PostgreSqlServer.CreateAsync(database);
        var options = new DatabaseConnectionOptions
        {
            Provider = DatabaseProvider.PostgreSql,

            ConnectionString = Prepared(PostgreSqlServer.AsProduct(database)),
            RowSecurity = isHeld,
        };
        await DatabaseSetup.Of(new CrossMentorOptions
        {
            Database = options,
            Identity = new IdentityOptions { Embedded = new EmbeddedIdentityOptions { Enabled = true } },
        }).MigrateAsync(CancellationToken.None);
        return options;
    }

    // Without policies the product prepares nothing by itself. Here it does, and plans in the same way, so that policies are the only difference.
    private static string Prepared(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 256 };
        builder.Options += " -c plan_cache_mode=force_generic_plan";
        return builder.ConnectionString;
    }
}
