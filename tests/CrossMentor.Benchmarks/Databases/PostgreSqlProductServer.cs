using CrossMentor.Benchmarks.Servers;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;
using CrossMentor.Persistence;
using CrossMentor.Testing;

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

            // Without policies the product prepares nothing by itself. Here it does, so that policies are the only difference.
            ConnectionString = $"{PostgreSqlServer.AsProduct(database)};Max Auto Prepare=256",
            RowSecurity = isHeld,
        };
        await DatabaseSetup.Of(new CrossMentorOptions
        {
            Database = options,
            Identity = new IdentityOptions { Embedded = new EmbeddedIdentityOptions { Enabled = true } },
        }).MigrateAsync(CancellationToken.None);
        return options;
    }
}
