using CrossMentor.Benchmarks.Measuring;
using CrossMentor.Benchmarks.Reports;
using CrossMentor.Matching;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;

namespace CrossMentor.Benchmarks.Matching;

/// <summary>A run of 150 pairs from its participants to its explanations, and what one pair costs by eight criteria.</summary>
internal sealed class MatchingBenchmark(Effort effort, TextWriter output)
{
    private const int Pairs = 150;
    private const int ManyMentors = 10_240;
    private const int ManyMentees = 1_000;

    // What is compiled in the background meanwhile counts as processor time too, so a run is warm when its samples no longer differ.
    private const int SteadySamples = 4;
    private const double SteadyWithin = 0.04;

    private readonly Table figures = new("what", "figure", "unit");
    private readonly Table promises = new("promise", "value", "at most", "verdict");
    private bool isKept = true;

    public bool Run()
    {
        using var panels = new Panels();
        MeasureRun(panels);
        MeasureCriteria(panels);
        output.WriteLine();
        output.WriteLine("Matching in this process, on one thread: processor time.");
        figures.Print(output);
        promises.Print(output);
        return isKept;
    }

    private void MeasureRun(Panels panels)
    {
        var input = DrawnProgramme.Of(Pairs, Pairs);
        var plugins = panels.Whole();
        var figure = Median(() => Completed(input, plugins));
        var result = Completed(input, plugins);
        if (result.Certificate.State != CertificateState.Verified || result.Pairs.Length < Pairs - 5)
        {
            throw new InvalidOperationException($"The run is not what is to be measured: {result.Certificate.Reason}, {result.Pairs.Length} pairs.");
        }

        figures.Add($"{Pairs} x {Pairs} people: rules, scores, optimum, certificate, {result.Pairs.Length} explanations with alternatives", $"{figure / 1000:0.00}", "ms");
        Judge($"ms of a whole run of {Pairs} pairs", figure / 1000, 5);
    }

    private void MeasureCriteria(Panels panels)
    {
        var input = DrawnProgramme.Of(ManyMentors, ManyMentees);
        var runs = new[] { panels.NoCriterion(), panels.EightBuiltIn(), panels.EightPlain() }.Select(plugins => Scored(input, plugins)).ToArray();
        Array.ForEach(runs, WarmUp);

        // In turns, and each difference within its turn: the run around the criteria costs several times as much as they do and varies by more than one of them.
        var turns = Enumerable.Range(0, effort.Rounds).Select(_ => Array.ConvertAll(runs, run => Sample(run, effort.SampleSeconds).Microseconds)).ToArray();
        var none = Middle(turns.Select(turn => turn[0]));
        var builtIn = Nanoseconds(Middle(turns.Select(turn => turn[1] - turn[0])));
        var plain = Nanoseconds(Middle(turns.Select(turn => turn[2] - turn[0])));
        figures.Add("a pair in a run without criteria: one rule, sifting, listing", $"{Nanoseconds(none):0.0}", "ns");
        figures.Add("eight built-in criteria, guarded and weighed", $"{builtIn:0.0}", "ns");
        figures.Add("eight criteria in an author's plain loops, weighed", $"{plain:0.0}", "ns");
        Judge("ns a pair by eight built-in criteria", builtIn, 5);
        Judge("ns a pair by eight plain loops", plain, 15);
    }

    private static double Nanoseconds(double microseconds) => microseconds * 1000 / ((double)ManyMentors * ManyMentees);

    /// <summary>A run that ends when everybody is scored.</summary>
    private static Action Scored(MatchingInput input, PluginSelection plugins) => () =>
    {
        if (MatchingRun.Execute(input, plugins, new MatchingPolicy(), seed: 7, progress: null, CancellationToken.None) is not MatchingInfeasible)
        {
            throw new InvalidOperationException("The run did not come as far as its strategy.");
        }
    };

    private static MatchingResult Completed(MatchingInput input, PluginSelection plugins)
        => MatchingRun.Execute(input, plugins, new MatchingPolicy(), seed: 7, progress: null, CancellationToken.None) is MatchingCompleted completed
            ? completed.Result
            : throw new InvalidOperationException("The run did not complete.");

    /// <summary>Microseconds of processor time, the median of several samples once they are steady.</summary>
    private double Median(Action run)
    {
        WarmUp(run);
        return Middle(Enumerable.Range(0, effort.Rounds).Select(_ => Sample(run, effort.SampleSeconds).Microseconds));
    }

    /// <summary>Runs until some samples in a row are about alike, or for as long as anybody should wait for that.</summary>
    private void WarmUp(Action run)
    {
        var began = Environment.CpuUsage.TotalTime;
        var last = new Queue<double>();
        while ((Environment.CpuUsage.TotalTime - began).TotalSeconds < effort.WarmUpSeconds)
        {
            last.Enqueue(Sample(run, effort.SampleSeconds).Microseconds);
            if (last.Count > SteadySamples)
            {
                last.Dequeue();
            }

            if (last.Count == SteadySamples && last.Max() <= last.Min() * (1 + SteadyWithin))
            {
                return;
            }
        }
    }

    private double Middle(IEnumerable<double> values) => values.Order().ElementAt(effort.Rounds / 2);

    private static Figure Sample(Action run, double seconds)
    {
        var (time, count) = (Environment.CpuUsage.TotalTime, 0);
        TimeSpan spent;
        do
        {
            run();
            count++;
            spent = Environment.CpuUsage.TotalTime - time;
        }
        while (spent.TotalSeconds < seconds);
        return new Figure(spent.TotalMicroseconds / count, Bytes: null);
    }

    private void Judge(string promise, double value, double atMost)
    {
        var verdict = new Verdict(promise, value, atMost, IsPromised: effort == Effort.Full);
        verdict.AddTo(promises);
        isKept &= verdict.IsKept || effort != Effort.Full;
    }
}
