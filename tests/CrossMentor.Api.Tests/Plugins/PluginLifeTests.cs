using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Plugins;

/// <summary>A package from its installation to its removal, on a server that goes on meanwhile.</summary>
public sealed class PluginLifeTests : IAsyncLifetime
{
    private const string Run = """
        query($id: ID!) { matchRun(id: $id) {
          state failure { code message pluginId } plugins { pluginId version kind assemblySha256 settings } weights { pluginId weight settings version }
          scenarios { placedCount }
        } }
        """;

    private PluginServer server = null!;

    public async Task InitializeAsync() => server = await PluginServer.StartAsync();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task A_running_server_notices_what_was_installed_upgraded_and_removed()
    {
        Assert.DoesNotContain(await PluginIdsAsync(), id => id.StartsWith("specimens.", StringComparison.Ordinal));

        await server.InstallAsync("1.0.0");
        Assert.Equal("1.0.0", (await PluginAsync(SpecimenPackage.Slow)).Text("version"));
        await server.InstallAsync("1.1.0");
        Assert.Equal("1.1.0", (await PluginAsync(SpecimenPackage.Slow)).Text("version"));
        Assert.Empty(await server.RemoveAsync("1.1.0"));
        Assert.Equal("1.0.0", (await PluginAsync(SpecimenPackage.Slow)).Text("version"));
        Assert.Empty(await server.RemoveAsync("1.0.0"));
        Assert.DoesNotContain(await PluginIdsAsync(), id => id.StartsWith("specimens.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_run_ends_with_the_version_it_began_with_and_the_next_one_takes_the_new()
    {
        await server.InstallAsync("1.0.0");
        var (workshop, programme) = await server.ProgrammeAsync();
        await ChooseSlowAsync(workshop, programme, """{"pauseMs":6000,"points":700}""");
        var (other, newer) = (server.Store, server.Source("2.0.0"));
        var id = await workshop.StartAsync(programme);
        await StartedAsync(id);

        var installed = other.Install(newer);
        var removed = other.Remove(SpecimenPackage.Id, "1.0.0");
        var meanwhile = await RunAsync(id);

        Assert.Equal("RUNNING", meanwhile.Text("state"));
        Assert.Empty(installed.Refusals);
        Assert.Equal("PACKAGE_IN_USE", Assert.Single(removed.Refusals).Code);
        await workshop.EndOfAsync(id);
        var first = await RunAsync(id);
        await ChooseSlowAsync(workshop, programme, """{"points":700}""");
        var second = await RunAsync((await workshop.MatchAsync(programme)).Id());
        Assert.Equal(("SUCCEEDED", "1.0.0"), (first.Text("state"), Used(first).Text("version")));
        Assert.Equal(("SUCCEEDED", "2.0.0"), (second.Text("state"), Used(second).Text("version")));
        Assert.Empty(await server.RemoveAsync("1.0.0"));
    }

    [Fact]
    public async Task A_run_keeps_what_it_used_and_uses_what_was_pinned()
    {
        await server.InstallAsync("1.0.0");
        await server.InstallAsync("2.0.0");
        var (workshop, programme) = await server.ProgrammeAsync();
        await ChooseSlowAsync(workshop, programme, """ { "points" : 700, "pauseMs":0 } """, version: "1.0.0");

        var run = await RunAsync((await workshop.MatchAsync(programme)).Id());

        Assert.Equal(("1.0.0", """{"pauseMs":0,"points":700}"""), (Used(run).Text("version"), Used(run).Text("settings")));
        Assert.Matches("^[0-9a-f]{64}$", Used(run).Text("assemblySha256"));
        Assert.Equal("1.0.0", Assert.Single(run.List("weights")).Text("version"));
        Assert.All(run.List("plugins"), plugin => Assert.Matches("^[0-9a-f]{64}$", plugin.Text("assemblySha256")));
    }

    [Fact]
    public async Task What_a_programme_needs_is_not_removed_unless_the_operator_insists()
    {
        await server.InstallAsync("1.0.0");
        await server.InstallAsync("2.0.0");
        var (workshop, programme) = await server.ProgrammeAsync();
        await ChooseSlowAsync(workshop, programme, settings: null);

        Assert.Empty(await server.RemoveAsync("2.0.0"));
        Assert.Equal(["PACKAGE_NEEDED"], await server.RemoveAsync("1.0.0"));
        Assert.Equal("1.0.0", (await PluginAsync(SpecimenPackage.Slow)).Text("version"));
        Assert.Empty(await server.RemoveAsync("1.0.0", "--force"));

        Assert.Equal(["UNKNOWN_PLUGIN"], await server.Manager.RefusalCodesAsync("startMatchRun", new { programmeId = programme.Id }));
        await server.InstallAsync("1.0.0");
        await workshop.MatchAsync(programme);
    }

    [Fact]
    public async Task A_pinned_version_is_needed_even_where_another_is_left()
    {
        await server.InstallAsync("1.0.0");
        await server.InstallAsync("2.0.0");
        var (workshop, programme) = await server.ProgrammeAsync();
        await ChooseSlowAsync(workshop, programme, settings: null, version: "1.0.0");

        Assert.Equal(["PACKAGE_NEEDED"], await server.RemoveAsync("1.0.0"));
        await ChooseSlowAsync(workshop, programme, settings: null);
        Assert.Empty(await server.RemoveAsync("1.0.0"));
    }

    [Fact]
    public async Task Settings_that_a_newer_version_does_not_take_are_said_before_the_run()
    {
        await server.InstallAsync("1.0.0");
        var (workshop, programme) = await server.ProgrammeAsync();
        await ChooseSlowAsync(workshop, programme, """{"points":700}""");
        await server.InstallAsync("2.0.0", SpecimenPackage.StrictSchema);

        var refused = await server.Manager.RefusedAsync("startMatchRun", new { programmeId = programme.Id });

        Assert.Equal(("PLUGIN_SETTINGS_INVALID", SpecimenPackage.Slow, ""), (refused.Text("code"), refused.Text("pluginId"), refused.Text("field")));
        Assert.Equal("#/points", Assert.Single(refused.List("problems")).Text("member"));
        await ChooseSlowAsync(workshop, programme, """{"points":700}""", version: "1.0.0");
        await workshop.MatchAsync(programme);
    }

    [Fact]
    public async Task Packages_show_their_versions_and_state_and_nothing_of_the_machine()
    {
        await server.InstallAsync("1.0.0");
        await server.InstallAsync("2.0.0-rc.1");
        File.AppendAllText(Path.Combine(server.Installed, SpecimenPackage.Id, "2.0.0-rc.1", "plugin.json"), " ");
        await server.InstallAsync("0.9.0");

        var (_, body) = await server.Manager.SendAsync(await Reading.Operations.ReadAsync("plugin-packages"));

        var packages = JsonDocument.Parse(body).RootElement.GetProperty("data").List("pluginPackages");
        Assert.Equal(packages.Select(package => package.Text("packageId")).Order(StringComparer.Ordinal), packages.Select(package => package.Text("packageId")));
        Assert.All(packages.Where(package => package.Text("packageId").StartsWith("crossmentor.", StringComparison.Ordinal)), package => Assert.Equal("SHIPPED", package.Text("origin")));
        var specimens = Assert.Single(packages, package => package.Text("packageId") == SpecimenPackage.Id);
        Assert.Equal("INSTALLED", specimens.Text("origin"));
        Assert.Equal(
            [("1.0.0", "AVAILABLE", true), ("0.9.0", "AVAILABLE", false), ("2.0.0-rc.1", "FAILED", false)],
            specimens.List("versions").Select(version => (version.Text("version"), version.Text("state"), version.GetProperty("isPreferred").GetBoolean())));
        Assert.Equal("PLUGIN_CHANGED", Assert.Single(specimens.List("versions")[2].List("failures")).Text("code"));
        var gender = specimens.List("versions")[0].List("plugins").Single(plugin => plugin.Text("pluginId") == SpecimenPackage.Gender);
        Assert.Equal(("gender", true), (gender.List("reads")[0].Text("name"), gender.List("reads")[0].GetProperty("isSensitive").GetBoolean()));
        Assert.DoesNotContain(Path.GetTempPath(), body, StringComparison.Ordinal);
        Assert.DoesNotContain(AppContext.BaseDirectory, body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_uses_a_plugin_is_shown_to_those_who_see_the_programme()
    {
        await server.InstallAsync("1.0.0");
        var (workshop, programme) = await server.ProgrammeAsync();
        await ChooseSlowAsync(workshop, programme, settings: null);

        Assert.Equal([programme.Name], await UsersAsync(server.Manager));
        Assert.Equal([programme.Name], await UsersAsync(server.Operator));
        Assert.Empty(await UsersAsync(server.OtherManager));
    }

    private static JsonElement Used(JsonElement run) => run.List("plugins").Single(plugin => plugin.Text("pluginId") == SpecimenPackage.Slow);

    private static Task ChooseSlowAsync(Workshop workshop, MadeProgramme programme, string? settings, string? version = null)
        => workshop.SetPolicyAsync(programme, new() { ["weights"] = new[] { new { pluginId = SpecimenPackage.Slow, weight = 10, settings, version } } });

    private async Task<JsonElement> RunAsync(string id) => (await server.Manager.QueryAsync(Run, new { id })).GetProperty("matchRun");

    // A run holds and opens its plugins before it prepares the first of them, and only then has steps to count. The scorer pauses when its turn comes.
    private async Task StartedAsync(string id)
    {
        const string Document = "query($id: ID!) { matchRun(id: $id) { progress { total } } }";
        using var tooLong = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await server.Manager.QueryAsync(Document, new { id })).GetProperty("matchRun").GetProperty("progress").Number("total") == 0)
        {
            await Task.Delay(20, tooLong.Token);
        }
    }

    private async Task<IReadOnlyList<string>> PluginIdsAsync()
        => [.. (await server.Manager.QueryAsync("{ plugins { pluginId } }")).List("plugins").Select(plugin => plugin.Text("pluginId"))];

    private async Task<JsonElement> PluginAsync(string id) => (await server.Manager.QueryAsync("{ plugins { pluginId version state runsIn settingsSchema } }"))
        .List("plugins").Single(plugin => plugin.Text("pluginId") == id);

    private static async Task<IReadOnlyList<string>> UsersAsync(ApiClient client)
        => [.. (await client.QueryAsync("{ plugins { pluginId programmes { name } } }")).List("plugins")
            .Single(plugin => plugin.Text("pluginId") == SpecimenPackage.Slow)
            .List("programmes")
            .Select(programme => programme.Text("name"))];
}
