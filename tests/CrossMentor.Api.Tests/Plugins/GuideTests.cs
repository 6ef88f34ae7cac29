using System.Text.Json;
using System.Text.RegularExpressions;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Templates.Tests;

namespace CrossMentor.Api.Tests.Plugins;

/// <summary>The six commands of the guide, as they stand there, bring a strategy from nothing into a run of a server that is up meanwhile.</summary>
public sealed partial class GuideTests : IAsyncLifetime
{
    private const string Guide = "docs/plugins.md";
    private const string Heading = "## From nothing to a running server";

    // A version of its own, so that neither the packages nor the templates of the account are used or changed.
    private const string PackageVersion = "1.0.0-guide";

    private readonly string folder = Directory.CreateTempSubdirectory("crossmentor-guide-").FullName;
    private PluginServer server = null!;

    public async Task InitializeAsync() => server = await PluginServer.StartAsync();

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [OwnEngineFact("Commands and packages know no engine.")]
    public async Task The_commands_of_the_guide_bring_a_strategy_to_a_running_server()
    {
        var commands = Commands();
        Assert.Equal(6, commands.Count);
        var (workshop, programme) = await server.ProgrammeAsync();

        await DotNet.RunAsync(Repository, [.. Words(commands[0]), $"-p:PackageVersion={PackageVersion}"]);
        await DotNet.RunAsync(Repository, [.. Words(commands[1]), "--debug:custom-hive", Path.Combine(folder, "hive")]);
        await DotNet.RunAsync(Repository, [.. Words(commands[2]), "--sdk-version", PackageVersion, "--debug:custom-hive", Path.Combine(folder, "hive")]);
        await DotNet.RunAsync(Repository, [.. Words(commands[3]), .. DotNet.OwnPackageFolder(Path.Combine(folder, "unpacked"))]);
        var install = Words(commands[4]);
        var (exitCode, answer) = await server.CommandAsync(install[(Array.IndexOf(install, "plugins") + 1)..]);
        Assert.True(exitCode == 0, answer.GetRawText());
        await ChooseAsync(commands[5], programme.Id);

        var run = (await server.Manager.QueryAsync(
            "query($id: ID!) { matchRun(id: $id) { state plugins { pluginId kind settings } } }", new { id = (await workshop.MatchAsync(programme)).Id() })).GetProperty("matchRun");
        Assert.Equal("SUCCEEDED", run.Text("state"));
        var strategy = Assert.Single(run.List("plugins"), plugin => plugin.Text("kind") == "MATCHING_STRATEGY");
        Assert.Equal(("acme.matching.floor", """{"floor":300000}"""), (strategy.Text("pluginId"), strategy.Text("settings")));
    }

    private static string Repository { get; } = FindRepository();

    private static string FindRepository()
    {
        var place = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(place.FullName, Guide)))
        {
            place = place.Parent ?? throw new InvalidOperationException("The tests run from inside the repository.");
        }

        return place.FullName;
    }

    private static IReadOnlyList<string> Commands()
    {
        var section = File.ReadAllText(Path.Combine(Repository, Guide)).Split(Heading)[1];
        return section.Split("```")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>The words of a command after "dotnet", with folders of the test instead of those of the reader.</summary>
    private string[] Words(string command) =>
    [
        .. command.Split(' ').Skip(1).Select(word => word.Trim('"')
            .Replace("$PWD/", "", StringComparison.Ordinal)
            .Replace("artifacts/packages", Path.Combine(folder, "packages"), StringComparison.Ordinal)
            .Replace("../Acme.Matching", Path.Combine(folder, "Acme.Matching"), StringComparison.Ordinal)
            .Replace(".1.0.0.nupkg", $".{PackageVersion}.nupkg", StringComparison.Ordinal)),
    ];

    private async Task ChooseAsync(string command, string programmeId)
    {
        var version = (await server.Manager.QueryAsync("query($id: ID!) { programme(id: $id) { version } }", new { id = programmeId }))
            .GetProperty("programme").GetProperty("version").GetInt32();
        using var request = JsonDocument.Parse(Body().Match(command).Groups["body"].Value
            .Replace("PROGRAMME", programmeId, StringComparison.Ordinal)
            .Replace("\"version\":1", $"\"version\":{version}", StringComparison.Ordinal));
        var payload = (await server.Manager.QueryAsync(request.RootElement.Text("query"), request.RootElement.GetProperty("variables"))).GetProperty("updateMatchingPolicy");
        Assert.Empty(payload.List("errors"));
    }

    [GeneratedRegex("-d '(?<body>.+)'$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Body();
}
