using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using CrossMentor.Matching.Results;
using CrossMentor.Plugins.Hosting.Workers;

namespace CrossMentor.Plugins.Hosting.Tests.Workers;

/// <summary>Fourteen ways to do harm, and what becomes of them: the run fails with a reason, and nothing else changes.</summary>
public sealed class HostilePluginTests
{
    [Theory]
    [InlineData("hostile.throws", "PLUGIN_THREW", "The scales are broken.")]
    [InlineData("hostile.wrong-count", "PLUGIN_TOO_FEW_RESULTS", "no points")]
    [InlineData("hostile.out-of-range", "PLUGIN_OUT_OF_RANGE", "-7 points")]
    [InlineData("hostile.endless-loop", "PLUGIN_DEADLINE_EXCEEDED", "longer than 400 ms in Score")]
    [InlineData("hostile.stack-overflow", "PLUGIN_PROCESS_DIED", "Stack overflow")]
    [InlineData("hostile.exits", "PLUGIN_PROCESS_DIED", "exit code 0")]
    [InlineData("hostile.fails-fast", "PLUGIN_PROCESS_DIED", "Enough is enough.")]
    [InlineData("hostile.memory-hog", "PLUGIN_MEMORY_EXCEEDED", "memory")]
    [InlineData("hostile.native-memory-hog", "PLUGIN_MEMORY_EXCEEDED", "128 MiB")]
    [InlineData("hostile.background-thread", "PLUGIN_PROCESS_DIED", "Nobody catches me here.")]
    [InlineData("hostile.static-state", "PLUGIN_NOT_DETERMINISTIC", "same pair")]
    [InlineData("hostile.slow-drip", "PLUGIN_DEADLINE_EXCEEDED", "longer than 1000 ms in all its calls of the run")]
    [InlineData("hostile.floods-console", "PLUGIN_OUTPUT_EXCEEDED", "1024 KiB")]
    public async Task The_run_fails_with_its_reason(string pluginId, string code, string says)
    {
        using var hostile = new HostileRun();

        var outcome = hostile.Score(pluginId);

        var failed = Assert.IsType<MatchingFailed>(outcome);
        Assert.Equal((code, pluginId), (failed.Code, failed.PluginId));
        Assert.Contains(says, failed.Message, StringComparison.Ordinal);
        await hostile.AfterwardsAsync();
    }

    [Fact]
    public async Task A_word_to_the_console_harms_nobody_and_is_heard_by_nobody()
    {
        using var hostile = new HostileRun();
        var console = Console.Out;
        await using var heard = new StringWriter();
        Console.SetOut(heard);
        try
        {
            Assert.IsType<MatchingCompleted>(hostile.Score("hostile.chatters"));
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.DoesNotContain("hello", heard.ToString(), StringComparison.Ordinal);
        await hostile.AfterwardsAsync();
    }

    [Fact]
    public async Task What_a_plugin_started_ends_with_it()
    {
        // A number that no other process has as its argument.
        var seconds = 100_000_000 + Environment.ProcessId;
        using var hostile = new HostileRun();

        var outcome = hostile.Score("hostile.spawns", $$"""{ "seconds": {{seconds}} }""");

        Assert.Equal("PLUGIN_THREW", Assert.IsType<MatchingFailed>(outcome).Code);
        await hostile.AfterwardsAsync();
        await HostileRun.EventuallyAsync(() => !HasProcessWith(seconds.ToString(CultureInfo.InvariantCulture)), "What the plugin started lives on.");
    }

    [Fact]
    public async Task Who_ignores_a_cancellation_is_ended()
    {
        using var hostile = new HostileRun();
        using var cancellation = new CancellationTokenSource();
        var began = Stopwatch.GetTimestamp();
        cancellation.CancelAfter(1_500);

        Assert.Throws<OperationCanceledException>(() => hostile.Solve("hostile.ignores-cancellation", cancellation.Token));

        // The plugin's own limit is a minute.
        Assert.InRange(Stopwatch.GetElapsedTime(began).TotalSeconds, 1, 30);
        await hostile.AfterwardsAsync();
    }

    [Fact]
    public async Task Bytes_written_into_the_conversation_end_it()
    {
        using var hostile = new HostileRun();

        var failed = Assert.IsType<MatchingFailed>(hostile.Score("hostile.steals-line"));

        // What is hit first is a matter of luck: the nonsense itself, or the end of a worker that was written nonsense to.
        Assert.Contains(failed.Code, new[] { "PLUGIN_PROTOCOL_BROKEN", "PLUGIN_PROCESS_DIED" });
        await hostile.AfterwardsAsync();
    }

    [Fact]
    public async Task Without_a_sandbox_a_plugin_reads_what_the_server_may_read_but_not_its_environment()
    {
        using var prey = new Prey();
        using var hostile = new HostileRun();

        var outcome = Assert.IsType<MatchingCompleted>(hostile.Score("hostile.spies", prey.SettingsJson));

        var boast = outcome.Result.Pairs[0].Contributions[0].Reason.Text;
        Assert.Contains("file network", boast, StringComparison.Ordinal);
        Assert.DoesNotContain("environment", boast, StringComparison.Ordinal);
        await hostile.AfterwardsAsync();
    }

    [SandboxFact]
    [Trait("Needs", "Bubblewrap")]
    public async Task In_the_sandbox_there_is_nothing_to_read_and_nobody_to_talk_to()
    {
        using var prey = new Prey();
        using var hostile = new HostileRun(new WorkerOptions { Sandbox = SandboxMode.Required });

        var failed = Assert.IsType<MatchingFailed>(hostile.Score("hostile.spies", prey.SettingsJson));

        Assert.Equal("PLUGIN_THREW", failed.Code);
        Assert.Contains("Everything is locked.", failed.Message, StringComparison.Ordinal);
        await hostile.AfterwardsAsync();
    }

    [SandboxFact]
    [Trait("Needs", "Bubblewrap")]
    public async Task In_the_sandbox_what_a_plugin_started_ends_with_it()
    {
        var seconds = 200_000_000 + Environment.ProcessId;
        using var hostile = new HostileRun(new WorkerOptions { Sandbox = SandboxMode.Required });

        var outcome = hostile.Score("hostile.spawns", $$"""{ "seconds": {{seconds}} }""");

        Assert.Equal("PLUGIN_THREW", Assert.IsType<MatchingFailed>(outcome).Code);
        await hostile.AfterwardsAsync();
        await HostileRun.EventuallyAsync(() => !HasProcessWith(seconds.ToString(CultureInfo.InvariantCulture)), "What the plugin started lives on.");
    }

    [SandboxTheory]
    [Trait("Needs", "Bubblewrap")]
    [InlineData("hostile.endless-loop", "PLUGIN_DEADLINE_EXCEEDED")]
    [InlineData("hostile.native-memory-hog", "PLUGIN_MEMORY_EXCEEDED")]
    [InlineData("hostile.fails-fast", "PLUGIN_PROCESS_DIED")]
    public async Task In_the_sandbox_the_limits_hold_as_well(string pluginId, string code)
    {
        using var hostile = new HostileRun(new WorkerOptions { Sandbox = SandboxMode.Required, MemoryMb = 128 });

        var failed = Assert.IsType<MatchingFailed>(hostile.Score(pluginId));

        Assert.Equal((code, pluginId), (failed.Code, failed.PluginId));
        await hostile.AfterwardsAsync();
    }

    private static bool HasProcessWith(string argument) => Directory.EnumerateDirectories("/proc").Any(folder =>
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "cmdline")).Contains(argument, StringComparison.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    });

    /// <summary>Something to spy on: a file and a listener.</summary>
    private sealed class Prey : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);
        private readonly string path = Path.GetTempFileName();

        public Prey()
        {
            File.WriteAllText(path, "secret");
            listener.Start();
        }

        public string SettingsJson => $$"""{ "path": "{{path}}", "port": {{((IPEndPoint)listener.LocalEndpoint).Port}} }""";

        public void Dispose()
        {
            listener.Dispose();
            File.Delete(path);
        }
    }
}
