using CrossMentor.Sdk.Solvers.Assignment.Goals;

namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>What would happen to a mentee if a chosen pair were not allowed.</summary>
public enum AlternativeKind
{
    /// <summary>Alternatives were not asked for (see <see cref="SolveOptions.AlternativesUpToPairs"/>), or the problem is too large to find all of them.</summary>
    NotComputed,

    /// <summary>The mentee would get another mentor.</summary>
    OtherMentor,

    /// <summary>The mentee would have one mentor fewer; somebody else may take the place.</summary>
    Unplaced,

    /// <summary>There is no solution without this pair: it is pinned, or a lowest quota would be missed.</summary>
    Impossible,
}

/// <summary>The best solution without one chosen pair, as far as it concerns its mentee, and what it loses.</summary>
/// <remarks>
/// <para>The loss is exact for the whole programme, not only for this mentee: it is the difference to the optimum of the same problem, by the same goals in the same order, with the pair
/// excluded. It is found as one shortest path in the residual network (Ahuja, Magnanti, Orlin, Network Flows, 1993, section 9.11).</para>
/// <para>What makes the solution worse is <see cref="GoalLost"/>. The two numbers say what it means for pairs and points whatever the goals are: by the usual goals at most one pair is
/// lost, by others a goal ahead of them may give way and set pairs or points free, or take several, so that both may have either sign.</para>
/// </remarks>
/// <param name="Kind">What would happen to the mentee.</param>
/// <param name="Mentor">The other mentor, or -1 unless the kind is <see cref="AlternativeKind.OtherMentor"/>.</param>
/// <param name="PairsLost">How many pairs fewer the programme would have; negative when it would have more.</param>
/// <param name="ScoreLost">How many points the total score would lose; negative when it would gain some.</param>
public readonly record struct PairAlternative(AlternativeKind Kind, int Mentor, int PairsLost, long ScoreLost)
{
    /// <summary>
    /// The first goal, in the order of the problem's, that the solution without the pair serves worse; null when it is as good by all of them, or when there is none.
    /// </summary>
    public AssignmentGoal? GoalLost { get; init; }

    /// <summary>The answer when alternatives were not asked for.</summary>
    public static PairAlternative NotComputed { get; } = new(AlternativeKind.NotComputed, -1, 0, 0);

    /// <summary>The answer when no solution lacks the pair.</summary>
    public static PairAlternative Impossible { get; } = new(AlternativeKind.Impossible, -1, 0, 0);
}
