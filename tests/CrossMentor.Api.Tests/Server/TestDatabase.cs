using System.Data.Common;
using System.Globalization;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using CrossMentor.Testing;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CrossMentor.Api.Tests.Server;

/// <summary>
/// A new and empty database. SQLite, or PostgreSQL when CROSSMENTOR_TEST_PROVIDER says so and CROSSMENTOR_TEST_POSTGRES
/// tells where: the same tests run on both.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string folder;
    private readonly string? database;

    private TestDatabase(DatabaseProvider provider, string connectionString, string folder, string? database) =>
        (Provider, ConnectionString, this.folder, this.database) = (provider, connectionString, folder, database);

    public DatabaseProvider Provider { get; }

    public string ConnectionString { get; }

    /// <summary>Where the keys lie that are in no database.</summary>
    public string KeyFolder => Path.Combine(folder, "keys");

    /// <summary>For whoever runs the database: past the product and past every policy.</summary>
    public string AsOperator => database is null ? ConnectionString : PostgreSqlServer.AsOperator(database);

    public static async Task<TestDatabase> CreateAsync()
    {
        var place = Directory.CreateTempSubdirectory("crossmentor-test-").FullName;
        if (!string.Equals(Environment.GetEnvironmentVariable("CROSSMENTOR_TEST_PROVIDER"), "PostgreSql", StringComparison.Ordinal))
        {
            return new(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(place, "crossmentor.db")}", place, null);
        }

        var name = $"cm_{Guid.NewGuid():N}";
        await PostgreSqlServer.CreateAsync(name);
        return new(DatabaseProvider.PostgreSql, PostgreSqlServer.AsProduct(name), place, name);
    }

    public bool IsReachedBy(DbConnection connection) =>
        database is not null ? connection.Database == database : connection.DataSource.StartsWith(folder, StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        if (database is null)
        {
            SqliteConnection.ClearAllPools();
        }
        else
        {
            await PostgreSqlServer.DropAsync(database);
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>How many rows each table has. The log of what was refused grows with every refusal and is left out.</summary>
    public async Task<IReadOnlyDictionary<string, long>> RowCountsAsync()
    {
        await using var connection = Connect();
        await connection.OpenAsync();
        var tables = await TablesAsync(connection);
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in tables.Where(table => table != "AuditEntries"))
        {
            counts[table] = long.Parse((await ReadAsync(connection, $"SELECT COUNT(*) FROM \"{table}\"")).Single(), CultureInfo.InvariantCulture);
        }

        return counts;
    }

    /// <summary>Whether any value of any table has the text in it.</summary>
    public async Task<bool> HoldsAsync(string text)
    {
        await using var connection = Connect();
        await connection.OpenAsync();
        foreach (var table in await TablesAsync(connection))
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the name of a table that the database told
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    if (Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture)?.Contains(text, StringComparison.Ordinal) == true)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>Changes rows without the product, as an operator or another host could.</summary>
    public async Task ExecuteAsync(string sql, params (string Name, object Value)[] parameters)
    {
        await using var connection = Connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // statements of our own tests
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Changes rows in one transaction, whatever refers to them.</summary>
    public Task ExecuteUncheckedAsync(IEnumerable<string> statements)
    {
        var all = string.Join(";\n", statements);
        return ExecuteAsync(Provider == DatabaseProvider.Sqlite
            ? $"PRAGMA foreign_keys = OFF; BEGIN; {all}; COMMIT; PRAGMA foreign_keys = ON"
            : $"SET session_replication_role = replica; BEGIN; {all}; COMMIT; SET session_replication_role = DEFAULT");
    }

    /// <summary>The data for whom no policy of the database holds; the filters of the product do.</summary>
    public CrossMentorDb PastPolicies(TenantScope? scope = null) => new CrossMentorDbFactory(new(Provider, AsOperator)).Create(scope ?? TenantScope.None);

    private Task<List<string>> TablesAsync(DbConnection connection) => ReadAsync(connection, Provider == DatabaseProvider.Sqlite
        ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        : "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'");

    private static async Task<List<string>> ReadAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names of our own tables
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        List<string> values = [];
        while (await reader.ReadAsync())
        {
            values.Add(reader.GetValue(0).ToString()!);
        }

        return values;
    }

    private DbConnection Connect() => database is null ? new SqliteConnection(AsOperator) : new NpgsqlConnection(AsOperator);
}
