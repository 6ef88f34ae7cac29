using CrossMentor.Sdk.Solvers.Assignment.Conflicts;
using CrossMentor.Sdk.Solvers.Assignment.Goals;

namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>The pins and exclusions of a problem, looked up in its edges; or the reasons why they cannot all be kept.</summary>
internal sealed class DecisionReview
{
    private readonly List<AssignmentRefusal> refusals = [];
    private readonly AssignmentProblem problem;

    private DecisionReview(AssignmentProblem problem)
    {
        this.problem = problem;
        MenteePins = new int[problem.MenteeCount];
        MentorPins = new int[problem.MentorCount];
    }

    public IReadOnlyList<AssignmentRefusal> Refusals => refusals;

    /// <summary>Positions of the pinned edges, ascending.</summary>
    public int[] PinnedEdges { get; private set; } = [];

    /// <summary>Positions of the excluded edges, ascending.</summary>
    public int[] ExcludedEdges { get; private set; } = [];

    /// <summary>Whether somebody has more pins than room, or an organisation more than its highest quota.</summary>
    public bool HasTooManyPins { get; private set; }

    public int[] MenteePins { get; }

    public int[] MentorPins { get; }

    public static DecisionReview Of(AssignmentProblem problem)
    {
        var review = new DecisionReview(problem);
        review.LookUp();
        review.HasTooManyPins = PinConflict.Find(problem, DemandSet.Of(problem, review)) is not null;
        return review;
    }

    /// <summary>How many of a side's counts fall on each organisation.</summary>
    public static int[] ByOrganisation(OrganisationQuotas quotas, ReadOnlySpan<int> counts)
    {
        var sums = new int[quotas.OrganisationCount];
        for (var person = 0; person < counts.Length; person++)
        {
            if (quotas.OrganisationOf[person] >= 0)
            {
                sums[quotas.OrganisationOf[person]] += counts[person];
            }
        }

        return sums;
    }

    private void LookUp()
    {
        var excluded = new SortedSet<int>();
        foreach (var pair in problem.Exclusions)
        {
            if (!IsKnown(pair))
            {
                refusals.Add(new UnknownPair(pair));
            }
            else if (problem.Edges.Find(pair.Mentee, pair.Mentor) is var edge && edge >= 0)
            {
                excluded.Add(edge);
            }
        }

        var pinned = new SortedSet<int>();
        foreach (var pair in problem.Pins)
        {
            var edge = IsKnown(pair) ? problem.Edges.Find(pair.Mentee, pair.Mentor) : -1;
            if (!IsKnown(pair))
            {
                refusals.Add(new UnknownPair(pair));
            }
            else if (edge < 0)
            {
                refusals.Add(new PinNotCandidate(pair) { Demands = [new PinDemand(pair)] });
            }
            else if (excluded.Contains(edge))
            {
                refusals.Add(new PinExcluded(pair) { Demands = [new PinDemand(pair), new ExclusionDemand(pair)] });
            }
            else if (!pinned.Add(edge))
            {
                refusals.Add(new PinRepeated(pair));
            }
            else
            {
                MenteePins[pair.Mentee]++;
                MentorPins[pair.Mentor]++;
            }
        }

        (PinnedEdges, ExcludedEdges) = ([.. pinned], [.. excluded]);
    }

    private bool IsKnown(PairIndex pair)
        => (uint)pair.Mentee < (uint)problem.MenteeCount && (uint)pair.Mentor < (uint)problem.MentorCount;
}
