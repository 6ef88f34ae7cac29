using System.Security.Cryptography;
using System.Text;
using CrossMentor.Identity.Clients;
using Microsoft.Data.Sqlite;

namespace CrossMentor.Api.Tests.Crashes;

/// <summary>A folder with an SQLite database, looked at from outside while processes over it come and go.</summary>
/// <param name="people">The clients beside the operator's, each with its name as its secret.</param>
internal sealed class HostFolder(params IReadOnlyList<string> people) : IDisposable
{
    public const string Issuer = "https://crossmentor.test";
    public const string Client = "operator";

    private const int Busy = 5;
    private const int BusySnapshot = 517;

    private readonly string folder = Directory.CreateTempSubdirectory("crossmentor-crash-").FullName;
    private readonly IReadOnlyList<(string Client, string SecretHash)> clients = [.. people.Prepend(Client).Select(client => (client, ClientSecret.FromPlainText(client).Encoded))];

    private string DatabaseFile => Path.Combine(folder, "crossmentor.db");

    public string FullPath => folder;

    /// <summary>The configuration of a server over this folder, as an operator would set it.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>(Clients(), StringComparer.Ordinal)
    {
        ["CrossMentor__Urls"] = "http://127.0.0.1:0",
        ["CrossMentor__Database__Provider"] = "Sqlite",
        ["CrossMentor__Database__ConnectionString"] = $"Data Source={DatabaseFile}",
        ["CrossMentor__Identity__Embedded__Enabled"] = "true",
        ["CrossMentor__GraphQL__Limits__Cost"] = "1000000",
        ["CrossMentor__GraphQL__Limits__CostPerSecond"] = "1000000",
        ["CrossMentor__GraphQL__Limits__CostBurst"] = "1000000",
        ["CrossMentor__Identity__Embedded__Issuer"] = Issuer,
    };

    /// <summary>Rows and a digest of every table, the log included: what a transaction writes is all there or not at all.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ContentsAsync()
    {
        await using var connection = await OpenAsync();
        var contents = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in await ReadAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"))
        {
            var rows = await ReadAsync(connection, $"SELECT * FROM \"{table}\" ORDER BY rowid");
            contents[table] = $"{rows.Count} rows {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows))))[..12]}";
        }

        return contents;
    }

    /// <summary>The states of all match runs, newest last.</summary>
    public async Task<IReadOnlyList<string>> RunStatesAsync()
    {
        await using var connection = await OpenAsync();
        return await ReadAsync(connection, "SELECT \"State\" FROM \"MatchRuns\" ORDER BY rowid");
    }

    /// <summary>What SQLite itself finds wrong with the file; nothing, after whatever happened.</summary>
    public async Task<string> IntegrityAsync()
    {
        await using var connection = await OpenAsync();
        var problems = await ReadAsync(connection, "PRAGMA integrity_check");
        return string.Join('\n', problems.Concat(await ReadAsync(connection, "PRAGMA foreign_key_check")));
    }

    /// <summary>Changes when anything is written to the log of the database.</summary>
    public (long Length, DateTime WrittenAt) LogStamp()
    {
        var log = new FileInfo(DatabaseFile + "-wal");
        return log.Exists ? (log.Length, log.LastWriteTimeUtc) : default;
    }

    /// <summary>A connection that can tell at once whether somebody is inside a writing transaction.</summary>
    public async Task<WriteProbe> ProbeAsync() => new(await OpenAsync());

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private IEnumerable<KeyValuePair<string, string>> Clients() => clients.SelectMany((client, number) => new KeyValuePair<string, string>[]
    {
        new($"CrossMentor__Identity__Embedded__Clients__{number}__Id", client.Client),
        new($"CrossMentor__Identity__Embedded__Clients__{number}__SecretHash", client.SecretHash),
    });

    private async Task<SqliteConnection> OpenAsync()
    {
        var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    private static async Task<List<string>> ReadAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants, and names of our own tables
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        List<string> values = [];
        while (await reader.ReadAsync())
        {
            values.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetValue(column))));
        }

        return values;
    }

    /// <summary>Tries for the write lock without waiting, and gives it back at once.</summary>
    internal sealed class WriteProbe(SqliteConnection connection) : IDisposable
    {
        public bool IsSomebodyWriting()
        {
            // Straight to SQLite: the provider would wait and try again.
            var answer = SQLitePCL.raw.sqlite3_exec(connection.Handle!, "BEGIN IMMEDIATE");
            if (answer is Busy or BusySnapshot)
            {
                return true;
            }

            SQLitePCL.raw.sqlite3_exec(connection.Handle!, "ROLLBACK");
            return false;
        }

        public void Dispose() => connection.Dispose();
    }
}
