using System.Diagnostics;
using System.Text.Json;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Plugins.Hosting.Installing;

namespace CrossMentor.Api.Tests.Plugins;

/// <summary>A running server with a folder of installed packages, and the command line of its operator in processes of their own.</summary>
public sealed class PluginServer : IAsyncDisposable
{
    private const string Managing = "manager";
    private const string OtherManaging = "other-manager";
    private const string Running = "operator";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string folder;

    private PluginServer(string folder, ProductServer product) => (this.folder, Product) = (folder, product);

    public ProductServer Product { get; }

    public ApiClient Manager { get; private set; } = null!;

    public ApiClient OtherManager { get; private set; } = null!;

    public ApiClient Operator { get; private set; } = null!;

    /// <summary>Where the packages lie, which no client ever hears of.</summary>
    public string Installed => Path.Combine(folder, "installed");

    /// <summary>The store as another process has it open, for steps that have to be quicker than a process starts.</summary>
    public PluginStore Store => new(new PluginStoreOptions(Path.Combine(AppContext.BaseDirectory, "plugins"), Installed));

    public static async Task<PluginServer> StartAsync()
    {
        var created = Directory.CreateTempSubdirectory("crossmentor-plugins-").FullName;
        var product = await ProductServer.StartAsync(
            trusted: [], [Managing, OtherManaging, Running], installedPlugins: Path.Combine(created, "installed"));
        return new(created, product)
        {
            Manager = await product.ManagerAsync(Managing),
            OtherManager = await product.ManagerAsync(OtherManaging),
            Operator = await product.AdministratorAsync(Running),
        };
    }

    /// <summary>Installs a version of the specimens as an operator does.</summary>
    public async Task InstallAsync(string version, string schema = SpecimenPackage.SlowSchema)
    {
        var (exitCode, answer) = await CommandAsync("install", SpecimenPackage.Create(folder, version, schema));
        Assert.True(exitCode == 0, answer.GetRawText());
    }

    /// <summary>A folder with a version of the specimens.</summary>
    public string Source(string version) => SpecimenPackage.Create(folder, version);

    /// <summary>Removes a version of the specimens, or is told why not.</summary>
    /// <returns>The codes of the refusals.</returns>
    public async Task<IReadOnlyList<string>> RemoveAsync(string version, params string[] more)
    {
        var (exitCode, answer) = await CommandAsync(["remove", SpecimenPackage.Id, "--version", version, .. more]);
        IReadOnlyList<string> codes = [.. answer.List("refusals").Select(refusal => refusal.Text("code"))];
        Assert.Equal(codes.Count == 0, exitCode == 0);
        return codes;
    }

    /// <summary>A verb of <c>plugins</c> in a process of its own, on the database and the folder of the server.</summary>
    public async Task<(int ExitCode, JsonElement Answer)> CommandAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, TestHost.Program), "plugins" }.Concat(arguments).Append("--json"))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["CrossMentor__Plugins__InstalledPath"] = Installed;
        start.Environment["CrossMentor__Database__Provider"] = Product.Database.Provider.ToString();
        start.Environment["CrossMentor__Database__ConnectionString"] = Product.Database.ConnectionString;
        using var tooLong = new CancellationTokenSource(Patience);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(tooLong.Token);
        var error = process.StandardError.ReadToEndAsync(tooLong.Token);
        await process.WaitForExitAsync(tooLong.Token);
        Assert.True((await output).Length > 0, await error);
        return (process.ExitCode, JsonDocument.Parse(await output).RootElement);
    }

    /// <summary>A programme of two organisations that can be matched.</summary>
    public async Task<(Workshop Workshop, MadeProgramme Programme)> ProgrammeAsync()
    {
        var workshop = new Workshop(Manager, $"{Guid.NewGuid():N}"[..6]);
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        var programme = await workshop.TwoWayAsync(first, second);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        return (workshop, programme);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in new[] { Manager, OtherManager, Operator })
        {
            client.Dispose();
        }

        await Product.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
