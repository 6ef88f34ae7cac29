using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Certificates;

namespace CrossMentor.Sdk.Solvers.Tests.Support;

/// <summary>Short ways to state a problem, vary it and solve it.</summary>
internal static class Problems
{
    public static readonly SolveOptions WithAlternatives = new() { AlternativesUpToPairs = int.MaxValue };

    public static AssignmentProblem Of(int mentees, int mentors, params (int Mentee, int Mentor, int Score)[] pairs)
        => new(Enumerable.Repeat(1, mentees).ToArray(), Enumerable.Repeat(1, mentors).ToArray(), CandidateEdges.FromPairs(mentees, mentors, pairs));

    public static AssignmentSolution Solve(this AssignmentProblem problem, SolveOptions? options = null)
        => AssignmentSolver.Solve(problem, options ?? new SolveOptions(), CancellationToken.None);

    public static AssignmentProblem With(
        this AssignmentProblem problem,
        IReadOnlyList<PairIndex>? pins = null,
        IReadOnlyList<PairIndex>? exclusions = null,
        OrganisationQuotas? menteeQuotas = null,
        OrganisationQuotas? mentorQuotas = null,
        CandidateEdges? edges = null)
        => new(problem.MenteeCapacities.ToArray(), problem.MentorCapacities.ToArray(), edges ?? problem.Edges)
        {
            Pins = pins ?? problem.Pins,
            Exclusions = exclusions ?? problem.Exclusions,
            MenteeQuotas = menteeQuotas ?? problem.MenteeQuotas,
            MentorQuotas = mentorQuotas ?? problem.MentorQuotas,
            MenteeKeys = problem.MenteeKeys,
            MentorKeys = problem.MentorKeys,
        };

    public static (int Mentee, int Mentor, int Score)[] Edges(this AssignmentProblem problem)
        => Enumerable.Range(0, problem.Edges.Count)
            .Select(edge => (problem.Edges.MenteeOf(edge), problem.Edges.Mentors[edge], problem.Edges.Scores[edge])).ToArray();

    public static (int Mentee, int Mentor)[] Chosen(this AssignmentSolution solution)
        => solution.Pairs.Select(pair => (pair.Mentee, pair.Mentor)).ToArray();

    public static CertificateVerdict Check(this AssignmentProblem problem, AssignmentSolution solution)
        => CertificateChecker.Check(problem, solution, solution.Certificate);
}
