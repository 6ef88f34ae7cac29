using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Certificates;
using CrossMentor.Sdk.Solvers.Dense;

namespace CrossMentor.Benchmarks.Solvers;

/// <summary>Solves one instance with this project's solver in this process; a certificate that is not accepted is an error.</summary>
internal static class OwnSolver
{
    private const int WarmUpMentees = 1_000;

    // Long enough for the compiler's second look at the code.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    public static SolverRun Run(SolverInstance instance)
    {
        var share = Math.Min(1, (double)WarmUpMentees / instance.Mentees);
        var small = instance with
        {
            Mentees = (int)(instance.Mentees * share),
            Mentors = (int)(instance.Mentors * share),
            Candidates = Math.Min(instance.Candidates, 30),
        };
        var solveSmall = Prepare(small);
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < WarmUp;)
        {
            solveSmall();
        }

        var solve = Prepare(instance);
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        var (pairs, total, verdict) = solve();
        var seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        using var process = Process.GetCurrentProcess();
        var megabytes = process.PeakWorkingSet64 >> 20;
        return verdict() is { IsAccepted: false } rejected
            ? throw new InvalidOperationException($"The certificate of {instance.Title} is not accepted: {rejected.Violation}")
            : new SolverRun(seconds, pairs, ((long)pairs * instance.HighestScore) - total, megabytes);
    }

    private static Func<(int Pairs, long Total, Func<CertificateVerdict> Verdict)> Prepare(SolverInstance instance)
    {
        if (instance.IsDense)
        {
            var scores = new int[instance.Mentees * instance.Mentors];
            for (var mentee = 0; mentee < instance.Mentees; mentee++)
            {
                instance.ScoreRow(mentee, scores.AsSpan(mentee * instance.Mentors, instance.Mentors));
            }

            var matrix = new ScoreMatrix(instance.Mentees, instance.Mentors, scores);
            return () =>
            {
                // Small instances are to run through the code that large ones will run through.
                var method = instance.Mentees <= WarmUpMentees ? DenseMethod.Core : DenseMethod.Automatic;
                var solution = DenseAssignment.Solve(matrix, new DenseOptions { Method = method }, CancellationToken.None);
                return (solution.PairCount, solution.TotalScore, () => DenseCertificateChecker.Check(matrix, solution, solution.Certificate, CancellationToken.None));
            };
        }

        var problem = instance.ToProblem();
        return () =>
        {
            var solution = AssignmentSolver.Solve(problem, new SolveOptions(), CancellationToken.None);
            return solution.IsRefused
                ? (0, 0, () => CertificateVerdict.Accepted)
                : (solution.Pairs.Count, solution.TotalScore, () => CertificateChecker.Check(problem, solution, solution.Certificate));
        };
    }
}
