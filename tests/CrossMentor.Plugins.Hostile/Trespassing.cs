using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hostile;

[MatchingPlugin(Id = "hostile.floods-console", SdkMajor = 1)]
public sealed class FloodingScorer : HostileScorer
{
    protected override void Misbehave(Span<int> points)
    {
        var line = new string('x', 1000);
        for (var index = 0; index < 4000; index++)
        {
            Console.WriteLine(line);
            Console.Error.WriteLine(line);
        }
    }
}

[MatchingPlugin(Id = "hostile.chatters", SdkMajor = 1)]
public sealed class ChatteringScorer : HostileScorer
{
    protected override void Misbehave(Span<int> points) => Console.WriteLine("The plugin says hello.");
}

/// <summary>What the spy goes for.</summary>
public sealed record SpyingSettings
{
    /// <summary>A file outside the plugin's own folder.</summary>
    public string Path { get; init; } = "";

    /// <summary>A port of this machine that somebody listens on.</summary>
    public int Port { get; init; }
}

/// <summary>Throws when it was let at nothing, and boasts of whatever it got.</summary>
[MatchingPlugin(Id = "hostile.spies", SdkMajor = 1)]
public sealed class SpyingScorer(SpyingSettings settings) : HostileScorer
{
    public override ScoreExplanation Explain(PersonRow mentee, PersonRow mentor) => new(0, new Reason("HOSTILE", Loot()));

    protected override void Misbehave(Span<int> points)
    {
        if (Loot().Length == 0)
        {
            throw new UnauthorizedAccessException("Everything is locked.");
        }
    }

    private string Loot()
    {
        var loot = new List<string>();
        Try("file", () => File.ReadAllText(settings.Path).Length > 0);
        Try("network", () =>
        {
            using var client = new TcpClient("127.0.0.1", settings.Port);
            return client.Connected;
        });
        Try("environment", () => Environment.GetEnvironmentVariables().Keys.Cast<string>().Any(name => name is "HOME" or "PATH"));
        Try("processes", () => Process.GetProcesses().Any(process => process.Id > 100));
        return string.Join(' ', loot);

        void Try(string what, Func<bool> steal)
        {
            try
            {
                if (steal())
                {
                    loot.Add(what);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SocketException or ArgumentException)
            {
                // Locked, as it should be.
            }
        }
    }
}

/// <summary>How long the programs would live that are started.</summary>
public sealed record SpawningSettings
{
    /// <summary>A number that a test finds them by.</summary>
    public int Seconds { get; init; } = 600;
}

[MatchingPlugin(Id = "hostile.spawns", SdkMajor = 1)]
public sealed class SpawningScorer(SpawningSettings settings) : HostileScorer
{
    protected override void Misbehave(Span<int> points)
    {
        for (var index = 0; index < 3; index++)
        {
            // The last one through a shell that is gone at once, so that nobody is its parent any more.
            var start = new ProcessStartInfo(index < 2 ? "/bin/sleep" : "/bin/sh");
            foreach (var argument in index < 2
                ? [settings.Seconds.ToString(CultureInfo.InvariantCulture)]
                : new[] { "-c", $"/bin/sleep {settings.Seconds.ToString(CultureInfo.InvariantCulture)} &" })
            {
                start.ArgumentList.Add(argument);
            }

            Process.Start(start)?.Dispose();
        }

        throw new InvalidOperationException("My children will avenge me.");
    }
}

/// <summary>Looks for the pipe to the host among its own open files, and writes nonsense into all of them.</summary>
[MatchingPlugin(Id = "hostile.steals-line", SdkMajor = 1)]
public sealed class LineStealingScorer : HostileScorer
{
    protected override void Misbehave(Span<int> points)
    {
        var nonsense = new byte[4096];
        new Random(1).NextBytes(nonsense);
        for (var descriptor = 3; descriptor < 256; descriptor++)
        {
            try
            {
                if (new FileInfo($"/proc/self/fd/{descriptor}").LinkTarget?.StartsWith("pipe:", StringComparison.Ordinal) == true)
                {
                    using var pipe = new FileStream($"/proc/self/fd/{descriptor}", FileMode.Open, FileAccess.Write);
                    pipe.Write(nonsense);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // The end of a pipe that is only for reading.
            }
        }
    }
}
