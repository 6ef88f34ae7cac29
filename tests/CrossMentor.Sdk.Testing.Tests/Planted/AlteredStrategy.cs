using CrossMentor.Plugins.Assignment;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Sdk.Testing.Tests.Planted;

/// <summary>The exact strategy of the product, with one thing about it altered: what it is asked, or what it answers.</summary>
internal sealed class AlteredStrategy : IMatchingStrategy
{
    private readonly OptimalAssignmentStrategy exact = new(new OptimalAssignmentSettings());

    public Func<MatchingProblem, MatchingProblem> Asked { get; init; } = problem => problem;

    public Func<MatchingProblem, PairsChosen, StrategyAnswer> Answered { get; init; } = (_, answer) => answer;

    public bool KeepsCertificate { get; init; }

    public bool ObeysCancellation { get; init; } = true;

    public StrategyAnswer Solve(MatchingProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct)
        => exact.Solve(Asked(problem), progress, ObeysCancellation ? ct : CancellationToken.None) switch
        {
            // What is told about the answer to another question would be a second fault.
            PairsChosen chosen when KeepsCertificate => Answered(problem, chosen),
            PairsChosen chosen => Answered(problem, new PairsChosen(chosen.Edges, null, [])),
            var refusal => refusal,
        };

    /// <summary>A copy of a problem with some of it replaced.</summary>
    public static MatchingProblem Copy(
        MatchingProblem problem,
        IEnumerable<int>? scores = null,
        IEnumerable<int>? mentorCapacities = null,
        IEnumerable<OrganisationQuota>? quotas = null,
        IEnumerable<int>? pins = null,
        IEnumerable<MatchingGoal>? goals = null) => new()
        {
            RowStarts = problem.RowStarts,
            EdgeMentors = problem.EdgeMentors,
            EdgeScores = [.. scores ?? problem.EdgeScores],
            MenteeCapacities = problem.MenteeCapacities,
            MentorCapacities = [.. mentorCapacities ?? problem.MentorCapacities],
            MenteeOrganisations = problem.MenteeOrganisations,
            MentorOrganisations = problem.MentorOrganisations,
            OrganisationCount = problem.OrganisationCount,
            Quotas = [.. quotas ?? problem.Quotas],
            PinnedEdges = [.. pins ?? problem.PinnedEdges],
            RunningEdges = problem.RunningEdges,
            FairShares = problem.FairShares,
            Goals = [.. goals ?? problem.Goals],
            Seed = problem.Seed,
        };
}
