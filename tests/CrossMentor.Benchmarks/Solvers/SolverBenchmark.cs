using CrossMentor.Benchmarks.Measuring;
using CrossMentor.Benchmarks.Reports;

namespace CrossMentor.Benchmarks.Solvers;

/// <summary>The assignment solvers against scipy and LEMON: the same instances, one core, optimal values compared.</summary>
internal sealed class SolverBenchmark(Effort effort, TextWriter output)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(15);

    private readonly Table figures = new("instance", "CrossMentor, s", "MB", "scipy, s", "LEMON, s", "optimum");
    private readonly Table promises = new("promise", "value", "at most", "verdict");
    private readonly List<string> notes = [];
    private bool isKept = true;

    /// <summary>Runs the cases whose title contains a word; with none, all of them.</summary>
    public bool Run(string word)
    {
        var isPromised = effort == Effort.Full;
        var (own, scipy, lemon) = (SolverPeers.Own(), SolverPeers.SciPy(), SolverPeers.Lemon());
        notes.AddRange(new[] { scipy, lemon }.Where(peer => !peer.IsHere).Select(peer => peer.Absence));
        foreach (var one in (isPromised ? SolverCase.Full : SolverCase.Quick).Where(one => one.Instance.Title.Contains(word, StringComparison.Ordinal)))
        {
            Measure(one, own, scipy, lemon, isPromised);
        }

        output.WriteLine();
        output.WriteLine("Assignment: processor seconds of one process on one core, without making the instance.");
        figures.Print(output);
        promises.Print(output);
        notes.ForEach(output.WriteLine);
        return isKept;
    }

    private void Measure(SolverCase one, SolverPeer own, SolverPeer scipy, SolverPeer lemon, bool isPromised)
    {
        var title = one.Instance.Title;
        var (ours, why) = SolverProcess.Solve(own, one.Instance, Limit);
        if (ours is null)
        {
            notes.Add($"{title}: {why}");
            figures.Add(title, "-", "-", "-", "-", "FAILED");
            isKept = false;
            return;
        }

        var ofSciPy = one.OfSciPy is null ? null : Ask(scipy, one);
        var ofLemon = one.OfLemon is null ? null : Ask(lemon, one);
        var isSame = new[] { ofSciPy, ofLemon }.All(other => other is null || (other.Pairs, other.Lack) == (ours.Pairs, ours.Lack));
        isKept &= isSame;
        var compared = ofSciPy is null && ofLemon is null ? "proven" : isSame ? "proven, equal" : "DIFFERS";
        figures.Add(title, $"{ours.Seconds:0.000}", $"{ours.Megabytes}", Seconds(ofSciPy), Seconds(ofLemon), compared);
        Judge($"{title}, times scipy", ours.Seconds / ofSciPy?.Seconds, one.OfSciPy, "0.0000", isPromised);
        Judge($"{title}, times LEMON", ours.Seconds / ofLemon?.Seconds, one.OfLemon, "0.0000", isPromised);
        Judge($"{title}, seconds", ours.Seconds, one.Seconds, "0.00", isPromised);
        Judge($"{title}, megabytes", ours.Megabytes, one.Megabytes, "0", isPromised);
    }

    private SolverRun? Ask(SolverPeer peer, SolverCase one)
    {
        if (!peer.IsHere)
        {
            return null;
        }

        var (run, why) = SolverProcess.Solve(peer, one.Instance, Limit);
        if (run is null)
        {
            notes.Add($"{one.Instance.Title}: {peer.Name}: {why}");
        }

        return run;
    }

    private void Judge(string promise, double? value, double? atMost, string format, bool isPromised)
    {
        if (value is { } measured && atMost is { } limit)
        {
            var verdict = new Verdict(promise, measured, limit, format, isPromised);
            verdict.AddTo(promises);
            isKept &= verdict.IsKept || !isPromised;
        }
    }

    private static string Seconds(SolverRun? run) => run is null ? "-" : $"{run.Seconds:0.00}";
}
