using CrossMentor.Benchmarks.Matching;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Running;
using CrossMentor.Sdk.Snapshots;
using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Certificates;
using CrossMentor.Sdk.Solvers.Dense;

namespace CrossMentor.Benchmarks.Solvers;

/// <summary>Solves one instance with this project's solver in this process; a certificate that is not accepted is an error.</summary>
internal static class OwnSolver
{
    private const ulong Seed = 7;

    // The code is compiled in the first round, which is no part of solving; the middle one counts.
    private const int Rounds = 3;

    public static SolverRun Run(SolverInstance instance)
    {
        var solve = Prepare(instance);
        var seconds = new double[Rounds];
        var answers = new (int Pairs, long Total, Func<CertificateVerdict> Verdict)[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            GC.Collect();
            var start = Environment.CpuUsage.TotalTime;
            answers[round] = solve();
            seconds[round] = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        }

        var found = answers[^1];
        using var process = Process.GetCurrentProcess();
        var megabytes = process.PeakWorkingSet64 >> 20;
        return found.Verdict() is { IsAccepted: false } rejected
            ? throw new InvalidOperationException($"The certificate of {instance.Title} is not accepted: {rejected.Violation}")
            : new SolverRun(seconds.Order().ElementAt(Rounds / 2), found.Pairs, ((long)found.Pairs * instance.HighestScore) - found.Total, megabytes);
    }

    private static Func<(int Pairs, long Total, Func<CertificateVerdict> Verdict)> Prepare(SolverInstance instance)
    {
        if (instance.IsCriteria)
        {
            return PrepareScoring(instance);
        }

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
                var solution = DenseAssignment.Solve(matrix, new DenseOptions(), CancellationToken.None);
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

    /// <summary>People with facts, and from there everything that a run does for a dense problem: scores by eight criteria, selection, optimum, proof.</summary>
    private static Func<(int Pairs, long Total, Func<CertificateVerdict> Verdict)> PrepareScoring(SolverInstance instance)
    {
        var panels = new Panels(); // its plugins are asked as long as the process lives
        var input = DrawnProgramme.Of(instance.Mentors, instance.Mentees);
        var snapshot = SnapshotFactory.Create(input, Roster.Create(input, Seed), Seed);
        var scoring = new BlockScoring(PluginPanel.Prepare(snapshot, panels.EightBuiltIn(), new MatchingPolicy(), progress: null, CancellationToken.None));
        var scores = new int[instance.Mentees * instance.Mentors];
        scores.AsSpan().Fill(ScoreMatrix.Forbidden); // the room for the scores is there, as it is for the other kinds
        var matrix = new ScoreMatrix(instance.Mentees, instance.Mentors, scores);
        return () =>
        {
            for (var mentee = 0; mentee < instance.Mentees; mentee++)
            {
                for (var start = 0; start < instance.Mentors; start += MentorBlock.MaximumCount)
                {
                    var count = Math.Min(MentorBlock.MaximumCount, instance.Mentors - start);
                    scoring.Score(mentee, start, scores.AsSpan((mentee * instance.Mentors) + start, count), CancellationToken.None);
                }
            }

            var solution = DenseAssignment.Solve(matrix, new DenseOptions(), CancellationToken.None);
            var verdict = DenseCertificateChecker.Check(matrix, solution, solution.Certificate, CancellationToken.None);
            return (solution.PairCount, solution.TotalScore, () => verdict);
        };
    }
}
