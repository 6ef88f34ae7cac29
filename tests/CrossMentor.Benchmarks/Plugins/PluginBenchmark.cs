using System.Globalization;
using CrossMentor.Benchmarks.Measuring;
using CrossMentor.Benchmarks.Reports;
using CrossMentor.Plugins.Hosting;
using CrossMentor.Plugins.Hosting.Workers;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Snapshots;
using PairVerdict = CrossMentor.Sdk.Rules.Verdict;

namespace CrossMentor.Benchmarks.Plugins;

/// <summary>A million pairs through a worker process against the same plugin in this process: the same questions in the order of a run, answers compared.</summary>
internal sealed class PluginBenchmark(Effort effort, TextWriter output)
{
    private const int People = 1_000;

    private readonly Table figures = new("a million pairs of", "in process, ms", "CPU, ms", "worker, ms", "CPU of both, ms", "wall, times", "CPU, times");
    private readonly Table promises = new("promise", "value", "at most", "verdict");

    /// <summary>Measures the rules and scorers whose id contains a word; with none, all of them.</summary>
    public bool Run(string word)
    {
        var catalogue = PluginCatalogue.Discover(Path.Combine(AppContext.BaseDirectory, "plugins"));
        using var inProcess = new InProcessPluginHost(catalogue);
        using var workers = new WorkerPluginHost(catalogue, new WorkerOptions { Log = output.WriteLine });
        var snapshot = PairSnapshot.Of(People);
        List<(Cost InProcess, Cost Worker)> costs = [];
        foreach (var plugin in catalogue.Plugins.Where(plugin => plugin.Id.Contains(word, StringComparison.Ordinal) && plugin.Kind is PluginKind.Rule or PluginKind.Scorer))
        {
            var granted = snapshot.Restrict(plugin.Reads.ToHashSet(StringComparer.Ordinal));
            using var here = Asking.Of(inProcess, plugin, granted);
            using var there = Asking.Of(workers, plugin, granted, () => workers.Supply.Alive.Single().ProcessId);
            var (first, second) = Measure(here, there);
            costs.Add((first, second));
            Add(plugin.Id["crossmentor.".Length..], first, second);
        }

        if (costs.Count > 1)
        {
            Add("all of them", Sum(costs.Select(cost => cost.InProcess)), Sum(costs.Select(cost => cost.Worker)));
        }

        var isPromised = effort == Effort.Full;
        var ratio = costs.Sum(cost => cost.Worker.WallMs) / costs.Sum(cost => cost.InProcess.WallMs);
        var verdict = new Verdict("a million pairs through a worker, times in process (wall)", ratio, 2, "0.00", isPromised);
        verdict.AddTo(promises);
        output.WriteLine();
        output.WriteLine($"Plugins in worker processes: {People} mentees against {People} mentors, the median of {effort.Rounds} rounds.");
        figures.Print(output);
        promises.Print(output);
        return verdict.IsKept || !isPromised;
    }

    /// <summary>In turns, so that what else the machine does falls on both.</summary>
    private (Cost InProcess, Cost Worker) Measure(Asking here, Asking there)
    {
        List<Cost> first = [];
        List<Cost> second = [];

        // What is compiled only once it has been run often has to be run often on both sides.
        for (var round = -2 * effort.Rounds; round < effort.Rounds; round++)
        {
            var (one, other) = (here.Ask(), there.Ask());
            if (one.Sum != other.Sum)
            {
                throw new InvalidOperationException($"The answers differ: {one.Sum} and {other.Sum}.");
            }

            if (round >= 0)
            {
                first.Add(one);
                second.Add(other);
            }
        }

        return (Median(first), Median(second));
    }

    private void Add(string title, Cost here, Cost there) => figures.Add(
        title, Text(here.WallMs), Text(here.CpuMs), Text(there.WallMs), Text(there.CpuMs), Text(there.WallMs / here.WallMs), Text(there.CpuMs / here.CpuMs));

    private static Cost Median(List<Cost> costs)
    {
        double Middle(Func<Cost, double> of) => costs.Select(of).Order().ElementAt(costs.Count / 2);
        return new Cost(Middle(cost => cost.WallMs), Middle(cost => cost.CpuMs), costs[0].Sum);
    }

    private static Cost Sum(IEnumerable<Cost> costs) => costs.Aggregate((one, other) => new Cost(one.WallMs + other.WallMs, one.CpuMs + other.CpuMs, 0));

    private static string Text(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>What a million pairs cost.</summary>
    private sealed record Cost(double WallMs, double CpuMs, long Sum);

    /// <summary>Asks one opened plugin about all pairs, as a run does: a mentee against all blocks, and then the next.</summary>
    private sealed class Asking(MatchingSnapshot snapshot, Action<PersonRow, MentorBlock> ask, Func<long> sum, Func<double> cpuMs, IDisposable? plugin) : IDisposable
    {
        public static Asking Of(IPluginHost host, InstalledPlugin plugin, MatchingSnapshot snapshot, Func<int>? processId = null)
        {
            var settings = plugin.Id.EndsWith(".dimension", StringComparison.Ordinal) ? """{ "dimension": "FUNCTION" }""" : null;
            long total = 0;
            if (plugin.Kind == PluginKind.Rule)
            {
                var rule = Opened(host.OpenRule(plugin.Id, settings));
                var prepared = rule.Prepare(snapshot, CancellationToken.None);
                var verdicts = new PairVerdict[MentorBlock.MaximumCount];
                return new Asking(
                    snapshot,
                    (mentee, block) =>
                    {
                        prepared.Judge(mentee, block, verdicts.AsSpan(0, block.Count), CancellationToken.None);
                        total += (long)verdicts[mentee.Row % block.Count] * (mentee.Row + 1);
                    },
                    () => total,
                    CpuOf(processId),
                    rule as IDisposable);
            }

            var scorer = Opened(host.OpenScorer(plugin.Id, settings));
            var asked = scorer.Prepare(snapshot, CancellationToken.None);
            var points = new int[MentorBlock.MaximumCount];
            return new Asking(
                snapshot,
                (mentee, block) =>
                {
                    asked.Score(mentee, block, points.AsSpan(0, block.Count), CancellationToken.None);
                    total += (long)points[mentee.Row % block.Count] * (mentee.Row + 1);
                },
                () => total,
                CpuOf(processId),
                scorer as IDisposable);
        }

        public Cost Ask()
        {
            var (cpu, before, began) = (cpuMs(), sum(), Stopwatch.GetTimestamp());
            for (var row = 0; row < snapshot.Mentees.Count; row++)
            {
                for (var start = 0; start < snapshot.Mentors.Count; start += MentorBlock.MaximumCount)
                {
                    ask(snapshot.Mentees[row], snapshot.Mentors.Block(start, Math.Min(MentorBlock.MaximumCount, snapshot.Mentors.Count - start)));
                }
            }

            return new Cost(Stopwatch.GetElapsedTime(began).TotalMilliseconds, cpuMs() - cpu, sum() - before);
        }

        public void Dispose() => plugin?.Dispose();

        private static T Opened<T>(PluginOpening<T> opening)
            where T : class
            => opening.IsRefused ? throw new InvalidOperationException(opening.Refusal.Message) : opening.Plugin.Instance;

        private static Func<double> CpuOf(Func<int>? processId)
        {
            var worker = processId?.Invoke();
            return () => Environment.CpuUsage.TotalTime.TotalMilliseconds + (worker is { } id ? WorkerCpu.MillisecondsOfTree(id) : 0);
        }
    }
}
