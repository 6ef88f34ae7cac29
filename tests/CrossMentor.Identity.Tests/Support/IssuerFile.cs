using CrossMentor.Identity.Storage;
using Microsoft.Data.Sqlite;

namespace CrossMentor.Identity.Tests.Support;

/// <summary>A database file of the issuer's own, copied from one that was migrated once.</summary>
public sealed class IssuerFile : IDisposable
{
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    private readonly string path;

    private IssuerFile(string path) => this.path = path;

    public IssuerDatabase Database => DatabaseAt(path);

    public static async Task<IssuerFile> CreateAsync()
    {
        var copy = NewPath();
        File.Copy(await Template.Value, copy);
        return new IssuerFile(copy);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        foreach (var file in new[] { path, path + "-wal", path + "-shm" })
        {
            File.Delete(file);
        }
    }

    private static async Task<string> MakeTemplateAsync()
    {
        var template = NewPath();
        await new IssuerSchema(DatabaseAt(template)).MigrateAsync(CancellationToken.None);
        SqliteConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(template);
        return template;
    }

    private static IssuerDatabase DatabaseAt(string file) => new(IssuerDatabaseProvider.Sqlite, $"Data Source={file}");

    private static string NewPath() => Path.Combine(Path.GetTempPath(), $"crossmentor-issuer-{Guid.NewGuid():N}.db");
}
