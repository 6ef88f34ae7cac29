using System.Diagnostics;
using System.Globalization;
using CrossMentor.Plugins.Hosting.Workers;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hosting.Tests.Workers;

/// <summary>When workers come and go.</summary>
public sealed class WorkerLifeTests
{
    private const string Scorer = "crossmentor.scorers.seniority-gap";

    private static readonly PluginCatalogue Catalogue = PluginCatalogue.Discover(PluginFolder.BuiltIn);

    // What is tested are answers; a busy machine may take its time for them.
    private static readonly WorkerOptions Patient = new() { SlackMs = 20_000 };

    [Fact]
    public void Who_dies_between_two_calls_is_replaced_twice_and_then_no_more()
    {
        using var host = new WorkerPluginHost(Catalogue, Patient);
        var opened = host.OpenScorer(Scorer).Plugin!;
        var snapshot = People(5);
        var prepared = opened.Instance.Prepare(snapshot, CancellationToken.None);
        var expected = Explain();
        for (var restart = 0; restart < 2; restart++)
        {
            KillOnlyWorker(host);

            Assert.Equal(expected, Explain());
        }

        KillOnlyWorker(host);
        var fault = Assert.Throws<PluginFaultException>(Explain);

        Assert.Equal(("PLUGIN_PROCESS_DIED", Scorer), (fault.Code, fault.PluginId));
        Assert.Equal("PLUGIN_PROCESS_DIED", Assert.Throws<PluginFaultException>(Explain).Code);

        Sdk.Scoring.ScoreExplanation Explain() => prepared.Explain(snapshot.Mentees[1], snapshot.Mentors[2]);
    }

    [Fact]
    public async Task Whoever_lets_go_of_a_plugin_ends_its_process()
    {
        using var host = new WorkerPluginHost(Catalogue, Patient);
        var opened = host.OpenScorer(Scorer).Plugin!;
        var processId = Assert.Single(host.Supply.Alive).ProcessId;

        ((IDisposable)opened.Instance).Dispose();

        Assert.Empty(host.Supply.Alive);
        await HostileRun.EventuallyAsync(() => !HostileRun.Lives(processId), "The worker lives on.");
        Assert.Throws<ObjectDisposedException>(() => opened.Instance.Prepare(People(1), CancellationToken.None));
    }

    [Fact]
    public async Task With_the_host_all_workers_end()
    {
        var host = new WorkerPluginHost(Catalogue, Patient);
        var scorer = host.OpenScorer(Scorer).Plugin!;
        var strategy = host.OpenStrategy("crossmentor.strategies.optimal-assignment").Plugin!;
        var processes = host.Supply.Alive.Select(link => link.ProcessId).ToArray();

        host.Dispose();

        Assert.Equal(2, processes.Length);
        await HostileRun.EventuallyAsync(() => !processes.Any(HostileRun.Lives), "A worker lives on.");
        GC.KeepAlive(scorer);
        GC.KeepAlive(strategy);
    }

    [Fact]
    public void There_are_no_more_workers_than_there_may_be()
    {
        using var host = new WorkerPluginHost(Catalogue, new WorkerOptions { WorkersMax = 1, SeatMs = 50 });
        var first = host.OpenScorer(Scorer).Plugin!;

        var second = host.OpenScorer(Scorer);
        ((IDisposable)first.Instance).Dispose();
        var third = host.OpenScorer(Scorer);

        Assert.Equal("PLUGIN_WORKERS_BUSY", second.Refusal?.Code);
        Assert.False(third.IsRefused, third.Refusal?.Message);
    }

    [Fact]
    public void Who_forgets_a_plugin_gives_its_place_back_all_the_same()
    {
        using var host = new WorkerPluginHost(Catalogue, new WorkerOptions { WorkersMax = 1, SeatMs = 20_000 });
        Forget(host);
        var collecting = new Timer(_ => GC.Collect(), null, 0, 100);

        var next = host.OpenScorer(Scorer);

        collecting.Dispose();
        Assert.False(next.IsRefused, next.Refusal?.Message);
    }

    [Fact]
    public void Without_the_program_nothing_is_opened()
    {
        using var host = new WorkerPluginHost(Catalogue, new WorkerOptions { ProgramPath = Path.Combine(AppContext.BaseDirectory, "nowhere.dll") });

        Assert.Equal("PLUGIN_WORKER_UNAVAILABLE", host.OpenScorer(Scorer).Refusal?.Code);
    }

    [Fact]
    public void A_program_that_is_no_worker_is_given_up()
    {
        // It is started as a worker is, and ends because it has nothing to run.
        using var host = new WorkerPluginHost(Catalogue, new WorkerOptions { ProgramPath = typeof(InstalledPlugin).Assembly.Location });

        Assert.Equal("PLUGIN_PROCESS_DIED", host.OpenScorer(Scorer).Refusal?.Code);
        Assert.Empty(host.Supply.Alive);
    }

    [Fact]
    public void Settings_are_judged_as_in_the_servers_own_process()
    {
        using var host = new WorkerPluginHost(Catalogue, Patient);

        Assert.Equal("PLUGIN_CONSTRUCTION_FAILED", host.OpenScorer(Scorer, """{ "low": 9, "high": 3 }""").Refusal?.Code);
        Assert.Equal("PLUGIN_SETTINGS_INVALID", host.OpenScorer(Scorer, """{ "deep": 9 }""").Refusal?.Code);
        Assert.Equal("PLUGIN_KIND_MISMATCH", host.OpenRule(Scorer).Refusal?.Code);
        Assert.Equal("PLUGIN_UNKNOWN", host.OpenRule("nobody.knows").Refusal?.Code);
        Assert.Empty(host.Supply.Alive);
    }

    [Fact]
    public void Rows_in_any_order_and_blocks_of_any_size_have_one_answer()
    {
        using var host = new WorkerPluginHost(Catalogue, Patient);
        using var inProcess = new InProcessPluginHost(Catalogue);
        var snapshot = People(1_500);
        var expected = inProcess.OpenScorer(Scorer).Plugin!.Instance.Prepare(snapshot, CancellationToken.None);
        var actual = host.OpenScorer(Scorer).Plugin!.Instance.Prepare(snapshot, CancellationToken.None);

        // In order with rows left out, back, in small pieces, and on again.
        int[] rows = [0, 1, 2, 3, 5, 90, 91, 300, 4, 2, 301, 302, 1_499];
        foreach (var row in rows)
        {
            Assert.Equal(Ask(expected, snapshot, row), Ask(actual, snapshot, row));
            Assert.Equal(Ask(expected, snapshot, row, 700, 11), Ask(actual, snapshot, row, 700, 11));
        }
    }

    private static int[] Ask(IPairScorer scorer, MatchingSnapshot snapshot, int mentee) =>
        [.. Enumerable.Range(0, (snapshot.Mentors.Count + 1_023) / 1_024)
            .SelectMany(block => Ask(scorer, snapshot, mentee, block * 1_024, Math.Min(1_024, snapshot.Mentors.Count - (block * 1_024))))];

    private static int[] Ask(IPairScorer scorer, MatchingSnapshot snapshot, int mentee, int start, int count)
    {
        var points = new int[count];
        scorer.Score(snapshot.Mentees[mentee], snapshot.Mentors.Block(start, count), points, CancellationToken.None);
        return points;
    }

    private static MatchingSnapshot People(int count)
    {
        var draws = new Random(count);
        Cohort Draw() => new CohortBuilder(count)
            .With(Features.ExperienceYears, [.. Enumerable.Range(0, count).Select(_ => (int?)draws.Next(40))])
            .With(Features.Grade, [.. Enumerable.Range(0, count).Select(_ => (int?)draws.Next(12))])
            .Build();
        return new MatchingSnapshot(Draw(), Draw(), new DateOnly(2026, 3, 1));
    }

    private static void KillOnlyWorker(WorkerPluginHost host)
    {
        var link = Assert.Single(host.Supply.Alive);
        using var process = Process.GetProcessById(link.ProcessId);
        process.Kill();
        Assert.True(SpinWait.SpinUntil(() => link.Death is not null, TimeSpan.FromSeconds(20)), "Nobody noticed the death of " + link.ProcessId.ToString(CultureInfo.InvariantCulture));
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static void Forget(WorkerPluginHost host) => Assert.False(host.OpenScorer(Scorer).IsRefused);
}
