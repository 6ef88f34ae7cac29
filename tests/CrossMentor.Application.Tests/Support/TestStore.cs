using System.Data.Common;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Operations;
using CrossMentor.Testing;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CrossMentor.Application.Tests.Support;

/// <summary>A database of its own for one test: migrated, empty, and gone afterwards.</summary>
internal abstract class TestStore
{
    public abstract DatabaseOptions Options { get; }

    public abstract Task PrepareAsync();

    /// <summary>Counts rows past every filter, as an operator would.</summary>
    public async Task<int> CountAsync(string table)
    {
        await using var connection = Connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
        return Convert.ToInt32(await command.ExecuteScalarAsync());
    }

    /// <summary>Works on the database past everything, as somebody does who has its password.</summary>
    public async Task<T> RawAsync<T>(Func<DbConnection, Task<T>> work)
    {
        await using var connection = Connect();
        await connection.OpenAsync();
        return await work(connection);
    }

    public abstract Task RemoveAsync();

    protected abstract DbConnection Connect();
}

/// <summary>One file, copied from one that was migrated once.</summary>
internal sealed class SqliteStore : TestStore
{
    private static readonly Lazy<Task<byte[]>> Empty = new(MigrateOnceAsync);

    private readonly string path = NewPath();

    public override DatabaseOptions Options => DatabaseOptions.SqliteFile(path);

    public override async Task PrepareAsync() => await File.WriteAllBytesAsync(path, await Empty.Value);

    /// <summary>All bytes on the disk, those included that wait in the log.</summary>
    public async Task<byte[]> BytesAsync()
    {
        var all = new MemoryStream();
        foreach (var file in new[] { path, path + "-wal" }.Where(File.Exists))
        {
            await using var stored = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            await stored.CopyToAsync(all);
        }

        return all.ToArray();
    }

    public override Task RemoveAsync()
    {
        SqliteConnection.ClearPool(new SqliteConnection(Options.ConnectionString));
        foreach (var suffix in new[] { "", "-wal", "-shm" })
        {
            File.Delete(path + suffix);
        }

        return Task.CompletedTask;
    }

    protected override DbConnection Connect() => new SqliteConnection(Options.ConnectionString);

    private static string NewPath() => Path.Combine(Path.GetTempPath(), $"crossmentor-application-{Guid.NewGuid():N}.db");

    private static async Task<byte[]> MigrateOnceAsync()
    {
        var template = NewPath();
        await new DatabaseMigrator(new CrossMentorDbFactory(DatabaseOptions.SqliteFile(template))).MigrateAsync(CancellationToken.None);
        SqliteConnection.ClearAllPools();
        var bytes = await File.ReadAllBytesAsync(template);
        File.Delete(template);
        return bytes;
    }
}

/// <summary>A new database on the server that the environment names.</summary>
internal sealed class PostgreSqlStore : TestStore
{
    private readonly string name = $"crossmentor_application_{Guid.NewGuid():N}";

    public static string Variable => PostgreSqlServer.Variable;

    public static string? Server => PostgreSqlServer.Login;

    public override DatabaseOptions Options => new(DatabaseProvider.PostgreSql, PostgreSqlServer.AsProduct(name));

    public override async Task PrepareAsync()
    {
        await PostgreSqlServer.CreateAsync(name);
        await new DatabaseMigrator(new CrossMentorDbFactory(Options)).MigrateAsync(CancellationToken.None);
    }

    public override Task RemoveAsync() => PostgreSqlServer.DropAsync(name);

    protected override DbConnection Connect() => new NpgsqlConnection(PostgreSqlServer.AsOperator(name));
}
