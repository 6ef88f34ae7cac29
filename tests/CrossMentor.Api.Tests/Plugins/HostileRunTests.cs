using System.Globalization;
using System.Text.Json;
using CrossMentor.Api.Tests.Crashes;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Plugins.Hosting.Installing;

namespace CrossMentor.Api.Tests.Plugins;

/// <summary>A hostile plugin on a real server: its run fails with a reason, everybody else is answered, and the next run is as good as any.</summary>
public sealed class HostileRunTests(HostileRunTests.Fixture fixture) : IClassFixture<HostileRunTests.Fixture>
{
    private const string Good = "crossmentor.scorers.location";

    private static string Package => Path.Combine(AppContext.BaseDirectory, "hostile", "CrossMentor.Plugins.Hostile");

    private PluginServer Server => fixture.Server;

    [Theory]
    [InlineData("hostile.throws", "PLUGIN_THREW")]
    [InlineData("hostile.static-state", "PLUGIN_NOT_DETERMINISTIC")]
    [InlineData("hostile.endless-loop", "PLUGIN_DEADLINE_EXCEEDED")]
    [InlineData("hostile.stack-overflow", "PLUGIN_PROCESS_DIED")]
    [InlineData("hostile.exits", "PLUGIN_PROCESS_DIED")]
    [InlineData("hostile.fails-fast", "PLUGIN_PROCESS_DIED")]
    [InlineData("hostile.floods-console", "PLUGIN_OUTPUT_EXCEEDED")]
    public async Task The_run_fails_and_nothing_else_changes(string pluginId, string code)
    {
        var (workshop, programme) = await Server.ProgrammeAsync();
        await ChooseAsync(workshop, programme, pluginId);

        var id = await workshop.StartAsync(programme);
        var meanwhile = await Server.OtherManager.QueryAsync("{ plugins { pluginId } }");
        var failed = await workshop.EndOfAsync(id);
        await ChooseAsync(workshop, programme, Good);
        var next = await workshop.MatchAsync(programme);

        Assert.NotEmpty(meanwhile.List("plugins"));
        Assert.Equal("FAILED", failed.Text("state"));
        Assert.Equal((code, pluginId), (failed.GetProperty("failure").Text("code"), failed.GetProperty("failure").Text("pluginId")));
        Assert.False(string.IsNullOrWhiteSpace(failed.GetProperty("failure").Text("message")));
        Assert.Empty(failed.List("scenarios"));
        Assert.Equal((2, "SUCCEEDED"), (next.Scenario().Number("placedCount"), next.Text("state")));
    }

    [Fact]
    public async Task It_is_said_that_a_foreign_plugin_runs_in_a_process_of_its_own()
    {
        var plugins = (await Server.Manager.QueryAsync("{ plugins { pluginId runsIn } }")).List("plugins");

        Assert.Equal("WORKER", plugins.Single(plugin => plugin.Text("pluginId") == "hostile.throws").Text("runsIn"));
        Assert.Equal("IN_PROCESS", plugins.Single(plugin => plugin.Text("pluginId") == Good).Text("runsIn"));
    }

    [Fact]
    public async Task A_run_that_is_cancelled_takes_the_process_with_it()
    {
        var (workshop, programme) = await Server.ProgrammeAsync();
        await workshop.SetPolicyAsync(programme, new() { ["strategy"] = new { pluginId = "hostile.ignores-cancellation" } });
        var id = await workshop.StartAsync(programme);
        while ((await RunAsync(id)).GetProperty("progress").Text("stage") != "SOLVING")
        {
            await Task.Delay(20);
        }

        await Server.Manager.AcceptedAsync("cancelMatchRun", new { matchRunId = id }, "matchRun { state }");
        var ended = await workshop.EndOfAsync(id);
        await workshop.SetPolicyAsync(programme, new() { ["strategy"] = new { pluginId = "crossmentor.strategies.optimal-assignment" } });
        var next = await workshop.MatchAsync(programme);

        Assert.Equal("CANCELLED", ended.Text("state"));
        Assert.Equal(2, next.Scenario().Number("placedCount"));
    }

    [Fact]
    public async Task When_the_server_is_killed_no_plugin_lives_on()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        await using var site = await CrashSite.StartAsync();
        var store = new PluginStore(new PluginStoreOptions(Path.Combine(AppContext.BaseDirectory, "plugins"), Path.Combine(site.Folder.FullPath, "installed-plugins")));
        Assert.Empty(store.Install(Package).Refusals);
        var workshop = site.Workshop("killed");
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        var programme = await workshop.TwoWayAsync(first, second);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        await workshop.SetPolicyAsync(programme, new() { ["strategy"] = new { pluginId = "hostile.ignores-cancellation" } });
        await workshop.StartAsync(programme);
        IReadOnlyList<int> workers;
        while ((workers = Workers(site.ProcessId)).Count == 0)
        {
            await Task.Delay(20);
        }

        await site.KillAsync();

        for (var attempt = 0; attempt < 200 && workers.Any(Lives); attempt++)
        {
            await Task.Delay(50);
        }

        Assert.DoesNotContain(workers, Lives);
    }

    private static async Task ChooseAsync(Workshop workshop, MadeProgramme programme, string pluginId)
        => await workshop.SetPolicyAsync(programme, new() { ["weights"] = new[] { new { pluginId, weight = 1 } } });

    private async Task<JsonElement> RunAsync(string id)
        => (await Server.Manager.QueryAsync("query($id: ID!) { matchRun(id: $id) { state progress { stage } } }", new { id })).GetProperty("matchRun");

    /// <summary>The worker processes below a server, in a sandbox or not.</summary>
    private static IReadOnlyList<int> Workers(int server)
    {
        List<int> below = [];
        Collect(server);
        return [.. below.Where(process => Read(process, "cmdline").Contains("CrossMentor.Plugins.Worker.dll", StringComparison.Ordinal))];

        void Collect(int parent)
        {
            var tasks = Path.Combine("/proc", parent.ToString(CultureInfo.InvariantCulture), "task");
            foreach (var task in Directory.Exists(tasks) ? Directory.GetDirectories(tasks) : [])
            {
                foreach (var child in ReadFile(Path.Combine(task, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    below.Add(int.Parse(child, CultureInfo.InvariantCulture));
                    Collect(below[^1]);
                }
            }
        }
    }

    private static bool Lives(int process) => Directory.Exists(Path.Combine("/proc", process.ToString(CultureInfo.InvariantCulture)));

    private static string Read(int process, string file) => ReadFile(Path.Combine("/proc", process.ToString(CultureInfo.InvariantCulture), file));

    private static string ReadFile(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    /// <summary>One server with the hostile package for all tests: it goes on through all of them.</summary>
    public sealed class Fixture : IAsyncLifetime
    {
        public PluginServer Server { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Server = await PluginServer.StartAsync();
            Assert.Empty(Server.Store.Install(Package).Refusals);
        }

        public async Task DisposeAsync() => await Server.DisposeAsync();
    }
}
