using CrossMentor.Sdk.Solvers.Assignment.Goals;

namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>Who may be paired with whom, how often, and what people have already decided.</summary>
/// <remarks>
/// Shapes are checked on construction and a wrong one throws: it is a bug of the caller. Decisions that cannot be kept (a pin on
/// a forbidden pair, quotas nobody can reach) are not bugs; <see cref="AssignmentSolver"/> returns them as refusals.
/// </remarks>
public sealed class AssignmentProblem
{
    private readonly int[] menteeCapacities;
    private readonly int[] mentorCapacities;
    private readonly OrganisationQuotas? menteeQuotas;
    private readonly OrganisationQuotas? mentorQuotas;
    private readonly IReadOnlyList<string>? menteeKeys;
    private readonly IReadOnlyList<string>? mentorKeys;
    private readonly IReadOnlyList<AssignmentGoal> goals = GoalOrder.Usual;

    /// <summary>States a problem without pins, exclusions or quotas; those are set by the initialiser.</summary>
    /// <param name="menteeCapacities">The most mentors each mentee can have, in pairs; usually 1. Taken over, not copied.</param>
    /// <param name="mentorCapacities">The most mentees each mentor can have, in pairs. Taken over, not copied.</param>
    /// <param name="edges">The allowed pairs and their scores.</param>
    /// <exception cref="ArgumentException">A length does not fit the edges, or a capacity is negative.</exception>
    public AssignmentProblem(int[] menteeCapacities, int[] mentorCapacities, CandidateEdges edges)
    {
        ArgumentNullException.ThrowIfNull(menteeCapacities);
        ArgumentNullException.ThrowIfNull(mentorCapacities);
        ArgumentNullException.ThrowIfNull(edges);
        PeopleChecks.CheckCapacities(menteeCapacities, edges.MenteeCount, nameof(menteeCapacities));
        PeopleChecks.CheckCapacities(mentorCapacities, edges.MentorCount, nameof(mentorCapacities));
        (this.menteeCapacities, this.mentorCapacities, Edges) = (menteeCapacities, mentorCapacities, edges);
    }

    /// <summary>How many mentees there are.</summary>
    public int MenteeCount => menteeCapacities.Length;

    /// <summary>How many mentors there are.</summary>
    public int MentorCount => mentorCapacities.Length;

    /// <summary>The most mentors each mentee can have, in pairs.</summary>
    public ReadOnlySpan<int> MenteeCapacities => menteeCapacities;

    /// <summary>The most mentees each mentor can have, in pairs.</summary>
    public ReadOnlySpan<int> MentorCapacities => mentorCapacities;

    /// <summary>The allowed pairs and their scores.</summary>
    public CandidateEdges Edges { get; }

    /// <summary>Pairs that must be chosen. They use capacity and quota like any other pair.</summary>
    public IReadOnlyList<PairIndex> Pins { get; init; } = [];

    /// <summary>Pairs that must not be chosen although they are candidates. Excluding a pair that is no candidate changes nothing.</summary>
    public IReadOnlyList<PairIndex> Exclusions { get; init; } = [];

    /// <summary>Quotas of the mentees' organisations; none when null.</summary>
    public OrganisationQuotas? MenteeQuotas
    {
        get => menteeQuotas;
        init => menteeQuotas = CheckedQuotas(value, MenteeCount, nameof(MenteeQuotas));
    }

    /// <summary>Quotas of the mentors' organisations; none when null.</summary>
    public OrganisationQuotas? MentorQuotas
    {
        get => mentorQuotas;
        init => mentorQuotas = CheckedQuotas(value, MentorCount, nameof(MentorQuotas));
    }

    /// <summary>What to strive for, the most important first; as many pairs as possible and then the highest total score unless set.</summary>
    public IReadOnlyList<AssignmentGoal> Goals
    {
        get => goals;
        init => goals = GoalOrder.Checked(value, nameof(Goals));
    }

    /// <summary>How many pairs each organisation should have, for <see cref="AssignmentGoal.FairShares"/>.</summary>
    public FairShares? FairShares { get; init; }

    /// <summary>Pairs that work together already, for <see cref="AssignmentGoal.LeastChange"/>. One that is no candidate changes nothing.</summary>
    public IReadOnlyList<PairIndex> RunningPairs { get; init; } = [];

    /// <summary>
    /// A stable key of each mentee, such as a pseudonym. When the keys of a side are distinct, the order in which its people are
    /// listed cannot influence which of several equally good solutions is chosen. Null means that the index is the key.
    /// </summary>
    public IReadOnlyList<string>? MenteeKeys
    {
        get => menteeKeys;
        init => menteeKeys = PeopleChecks.CheckedKeys(value, MenteeCount, nameof(MenteeKeys));
    }

    /// <summary>A stable key of each mentor; see <see cref="MenteeKeys"/>.</summary>
    public IReadOnlyList<string>? MentorKeys
    {
        get => mentorKeys;
        init => mentorKeys = PeopleChecks.CheckedKeys(value, MentorCount, nameof(MentorKeys));
    }

    private static OrganisationQuotas? CheckedQuotas(OrganisationQuotas? quotas, int expected, string name)
        => quotas is null || quotas.OrganisationOf.Length == expected
            ? quotas
            : throw new ArgumentException($"The quotas name {quotas.OrganisationOf.Length} people of {expected}.", name);
}
