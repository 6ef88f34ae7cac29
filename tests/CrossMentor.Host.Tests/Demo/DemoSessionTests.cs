using System.Text.Json;
using CrossMentor.Host.Terminals;
using CrossMentor.Host.Verbs;

namespace CrossMentor.Host.Tests.Demo;

/// <summary>What a newcomer types first, whole: server, token, mutations, matching by plugins, report.</summary>
public sealed class DemoSessionTests
{
    [Fact]
    public async Task All_five_programmes_are_matched_and_every_promise_holds()
    {
        using StringWriter output = new();
        using StringWriter error = new();
        var file = Path.Combine(Directory.CreateTempSubdirectory("crossmentor-host-tests-").FullName, "demo.db");

        var exitCode = await CommandLine.RunAsync(["demo", "--once", "--json", "--database", file], new Terminal(output, error, isInteractive: false));

        Assert.True(exitCode == ExitCode.Success, error.ToString() + output);
        using var report = JsonDocument.Parse(output.ToString());
        Assert.Equal([(58, 0), (20, 0), (12, 2), (150, 0), (20, 0)], report.RootElement.GetProperty("programmes").EnumerateArray()
            .Select(programme => programme.GetProperty("outcome"))
            .Select(outcome => (outcome.GetProperty("pairs").GetArrayLength(), outcome.GetProperty("groups").GetArrayLength())));
        Assert.True(new FileInfo(file).Length > 0, "The database that was asked for is kept.");
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }
}
