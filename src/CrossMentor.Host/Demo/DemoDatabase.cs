using Microsoft.Data.Sqlite;

namespace CrossMentor.Host.Demo;

/// <summary>The database file of the demonstration: a new one, in a folder that goes away with it unless somebody named the file.</summary>
internal sealed class DemoDatabase : IDisposable
{
    private readonly string? temporaryFolder;

    private DemoDatabase(string path, string? folder) => (Path, temporaryFolder) = (path, folder);

    public string Path { get; }

    /// <summary>Beside the file, because the file is nothing without them where pairs wrote to each other.</summary>
    public string KeyFolder => Path + ".keys";

    public string ConnectionString => $"Data Source={Path}";

    /// <exception cref="DemoFailedException">The file is there already: a demonstration never writes into somebody's data.</exception>
    public static DemoDatabase Create(string? path)
    {
        if (path is null)
        {
            var folder = Directory.CreateTempSubdirectory("crossmentor-demo-").FullName;
            return new DemoDatabase(System.IO.Path.Combine(folder, "crossmentor.db"), folder);
        }

        var full = System.IO.Path.GetFullPath(path);
        return File.Exists(full)
            ? throw new DemoFailedException($"{full} exists already. Name a new file, or serve that one with CrossMentor__Database__ConnectionString.")
            : new DemoDatabase(full, folder: null);
    }

    public void Dispose()
    {
        if (temporaryFolder is not null)
        {
            // Pooled connections would keep the file open where a file in use cannot be removed.
            SqliteConnection.ClearAllPools();
            Directory.Delete(temporaryFolder, recursive: true);
        }
    }
}
