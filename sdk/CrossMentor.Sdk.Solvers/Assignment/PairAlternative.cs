namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>What would happen to a mentee if a chosen pair were not allowed.</summary>
public enum AlternativeKind
{
    /// <summary>Alternatives were not asked for; see <see cref="SolveOptions.AlternativesUpToPairs"/>.</summary>
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
/// The loss is exact for the whole programme, not only for this mentee: it is the difference to the optimum of the same problem
/// with the pair excluded, found as one shortest path in the residual network (Ahuja, Magnanti, Orlin, Network Flows, 1993, section 9.11).
/// </remarks>
/// <param name="Kind">What would happen to the mentee.</param>
/// <param name="Mentor">The other mentor, or -1 unless the kind is <see cref="AlternativeKind.OtherMentor"/>.</param>
/// <param name="PairsLost">How many pairs fewer the programme would have: 0 or 1.</param>
/// <param name="ScoreLost">How many points the total score would lose; negative when one pair fewer frees points elsewhere.</param>
public readonly record struct PairAlternative(AlternativeKind Kind, int Mentor, int PairsLost, long ScoreLost)
{
    /// <summary>The answer when alternatives were not asked for.</summary>
    public static PairAlternative NotComputed { get; } = new(AlternativeKind.NotComputed, -1, 0, 0);

    /// <summary>The answer when no solution lacks the pair.</summary>
    public static PairAlternative Impossible { get; } = new(AlternativeKind.Impossible, -1, 0, 0);
}
