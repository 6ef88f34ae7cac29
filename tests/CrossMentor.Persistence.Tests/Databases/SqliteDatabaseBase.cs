using Microsoft.Data.Sqlite;

namespace CrossMentor.Persistence.Tests.Databases;

/// <summary>One file in a folder of its own.</summary>
public abstract class SqliteDatabaseBase : TestDatabase
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"crossmentor-{Guid.NewGuid():N}");

    protected override Task<DatabaseOptions> CreateAsync() => Task.FromResult(DatabaseOptions.SqliteFile(Path.Combine(folder, "test.db")));

    public override Task DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }
}
