using System.Globalization;
using CrossMentor.Matching;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Plugins.Hosting.Workers;
using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Hosting.Tests.Workers;

/// <summary>Runs with plugins that do what no plugin may, and everything that must be as before afterwards.</summary>
internal sealed class HostileRun : IDisposable
{
    public static readonly PluginCatalogue Hostile = PluginCatalogue.Discover(Path.Combine(AppContext.BaseDirectory, "hostile"));

    private static readonly PluginCatalogue BuiltIn = PluginCatalogue.Discover(PluginFolder.BuiltIn);

    private readonly InProcessPluginHost builtIn = new(BuiltIn);
    private readonly HashSet<int> processes = [];

    public HostileRun(WorkerOptions? options = null)
        => Workers = new WorkerPluginHost(Hostile, options ?? new WorkerOptions { Sandbox = SandboxMode.Off, MemoryMb = 128 });

    public WorkerPluginHost Workers { get; }

    /// <summary>Whether a process of this id exists.</summary>
    public static bool Lives(int processId) => Directory.Exists(string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}"));

    public MatchingOutcome Score(
        string pluginId, string? settingsJson = null, int people = 24, IProgress<MatchingProgress>? progress = null, Action<WorkerLink>? look = null, CancellationToken ct = default)
    {
        var opening = Workers.OpenScorer(pluginId, settingsJson);
        Assert.False(opening.IsRefused, opening.Refusal?.Message);
        Remember();
        try
        {
            return Run([new WeightedScorer(opening.Plugin, 1)], builtIn.OpenStrategy("crossmentor.strategies.optimal-assignment").Plugin!, people, ct, progress);
        }
        finally
        {
            Remember();
            if (look is not null)
            {
                look(Workers.Supply.Alive.Single());
            }

            ((IDisposable)opening.Plugin.Instance).Dispose();
        }
    }

    /// <summary>The same with the scorer in the host's own process, after others that are wherever they are.</summary>
    public MatchingOutcome ScoreInProcess(string pluginId, string? settingsJson, int people, params WeightedScorer[] before)
    {
        using var host = new InProcessPluginHost(Hostile);
        return Run(
            [.. before, new WeightedScorer(host.OpenScorer(pluginId, settingsJson).Plugin!, 1)],
            builtIn.OpenStrategy("crossmentor.strategies.optimal-assignment").Plugin!,
            people,
            CancellationToken.None);
    }

    public MatchingOutcome Solve(string pluginId, CancellationToken ct, IProgress<MatchingProgress>? progress = null)
    {
        var opening = Workers.OpenStrategy(pluginId);
        Assert.False(opening.IsRefused, opening.Refusal?.Message);
        Remember();
        try
        {
            return Run([], opening.Plugin, people: 24, ct, progress);
        }
        finally
        {
            ((IDisposable)opening.Plugin.Instance).Dispose();
        }
    }

    /// <summary>The host goes on, and of the workers nothing is left.</summary>
    public async Task AfterwardsAsync()
    {
        var next = Run([], builtIn.OpenStrategy("crossmentor.strategies.optimal-assignment").Plugin!, people: 24, CancellationToken.None);
        Assert.NotEmpty(Assert.IsType<MatchingCompleted>(next).Result.Pairs);
        Assert.Empty(Workers.Supply.Alive);
        await EventuallyAsync(() => !processes.Any(Lives), "A worker lives on.");
    }

    public static async Task EventuallyAsync(Func<bool> holds, string otherwise)
    {
        for (var attempt = 0; attempt < 200; attempt++)
        {
            if (holds())
            {
                return;
            }

            await Task.Delay(50);
        }

        Assert.Fail(otherwise);
    }

    public void Dispose()
    {
        Workers.Dispose();
        builtIn.Dispose();
    }

    private void Remember() => processes.UnionWith(Workers.Supply.Alive.Select(link => link.ProcessId));

    private MatchingOutcome Run(
        WeightedScorer[] scorers, LoadedPlugin<IMatchingStrategy> strategy, int people, CancellationToken ct, IProgress<MatchingProgress>? progress = null)
        => MatchingRun.Execute(
            SampleRoster.Of(people),
            new PluginSelection
            {
                Rules = [builtIn.OpenRule("crossmentor.rules.cross-organisation").Plugin!],
                Scorers = [.. scorers],
                Strategy = strategy,
                CertificateVerifier = builtIn.OpenVerifier("crossmentor.verifiers.assignment-duals").Plugin!,
            },
            new MatchingPolicy(),
            seed: 1,
            progress,
            ct);
}
