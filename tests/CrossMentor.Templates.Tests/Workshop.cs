using CrossMentor.Sdk;

namespace CrossMentor.Templates.Tests;

/// <summary>A folder outside the repository in which the SDK is packed, the template installed, and everything made from it built and tested once.</summary>
/// <remarks>Neither the templates nor the packages of the user's account are touched: both live in the folder and go with it.</remarks>
public sealed class Workshop : IAsyncLifetime
{
    private const string PackageVersion = "1.0.0-test";

    private readonly string root = Directory.CreateTempSubdirectory("crossmentor-workshop-").FullName;

    /// <summary>One plugin of each kind that the template knows, by the name it was given.</summary>
    public static IReadOnlyDictionary<string, string> Kinds { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Acme.Scoring"] = "SCORER",
        ["Acme.Rules"] = "RULE",
        ["Acme.Pairing"] = "STRATEGY",
        ["Acme.Groups"] = "GROUP_FORMER",
    };

    /// <summary>The sample that stands outside the solution.</summary>
    public const string Sample = "Consultancy.ByLot";

    /// <summary>What `dotnet test` printed about all of them.</summary>
    public string TestOutput { get; private set; } = "";

    /// <summary>The folder with one published package each.</summary>
    public string Published => Path.Combine(root, "published");

    private string Hive => Path.Combine(root, "hive");

    private string Packages => Path.Combine(root, "packages");

    private static string Repository { get; } = FindRepository();

    /// <summary>The configuration that these tests were built in, and with them the SDK.</summary>
    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    public async Task InitializeAsync()
    {
        await PackAsync();
        await DotNet.RunAsync(root, "new", "install", Path.Combine(Packages, $"CrossMentor.Templates.{PackageVersion}.nupkg"), "--debug:custom-hive", Hive);
        foreach (var (name, kind) in Kinds)
        {
            await DotNet.RunAsync(
                root, "new", "crossmentor-plugin", "--name", name, "--kind", kind, "--packages", Packages, "--sdk-version", PackageVersion, "--debug:custom-hive", Hive);
        }

        CopySample();
        var all = Path.Combine(root, "All.slnx");
        await File.WriteAllTextAsync(all, $"<Solution>{string.Concat(Projects().Select(project => $"<Project Path=\"{project}\" />"))}</Solution>");
        TestOutput = await DotNet.RunAsync(root, ["test", all, .. DotNet.OwnPackageFolder(Path.Combine(root, "unpacked"))]);
        foreach (var name in Kinds.Keys.Append(Sample))
        {
            await DotNet.RunAsync(root, "publish", Path.Combine(FolderOf(name), name), "--no-build", "--configuration", "Debug", "--output", Path.Combine(Published, name));
        }
    }

    public Task DisposeAsync()
    {
        Directory.Delete(root, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A file of what was made from the template.</summary>
    public string Read(string name, string path) => File.ReadAllText(Path.Combine(root, name, path));

    /// <summary>All files of what was made from the template.</summary>
    public IEnumerable<string> FilesOf(string name) => Directory
        .EnumerateFiles(Path.Combine(root, name), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Path.Combine(root, name), file).Replace('\\', '/'))
        .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal));

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CrossMentorApi.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run from inside the repository.");
        }

        return folder.FullName;
    }

    private static string FolderOf(string name) => name == Sample ? "ByLot" : name;

    private async Task PackAsync()
    {
        foreach (var assembly in new[] { "CrossMentor.Sdk", "CrossMentor.Sdk.Solvers", "CrossMentor.Sdk.Testing" })
        {
            await DotNet.RunAsync(
                Repository, "pack", $"sdk/{assembly}", "--no-build", "--configuration", Configuration, "--output", Packages, $"-p:PackageVersion={PackageVersion}");
        }

        await DotNet.RunAsync(Repository, "pack", "sdk/templates", "--configuration", Configuration, "--output", Packages, $"-p:PackageVersion={PackageVersion}");
    }

    /// <summary>The sample as it stands, but for the version of the packages made here.</summary>
    private void CopySample()
    {
        var source = Path.Combine(Repository, "sdk", "samples", "ByLot");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(source, file);
            if (path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                continue;
            }

            var target = Path.Combine(root, "ByLot", path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, File.ReadAllText(file)
                .Replace($"Version=\"{SdkVersion.Text}\"", $"Version=\"{PackageVersion}\"", StringComparison.Ordinal)
                .Replace("../../../artifacts/packages", Packages, StringComparison.Ordinal));
        }
    }

    private IEnumerable<string> Projects() => Kinds.Keys.Append(Sample)
        .SelectMany(name => new[] { $"{FolderOf(name)}/{name}/{name}.csproj", $"{FolderOf(name)}/{name}.Tests/{name}.Tests.csproj" });
}
