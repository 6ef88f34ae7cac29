namespace CrossMentor.Domain.Pairs;

/// <summary>The states of a pair by what they mean, for code and for queries alike.</summary>
public static class PairStates
{
    /// <summary>The pair may still come about or goes on: it is no use to propose the same two again.</summary>
    public static IReadOnlyList<PairState> Running { get; } = [PairState.Proposed, PairState.Published, PairState.Active];

    /// <summary>The pair takes up a place of both.</summary>
    public static IReadOnlyList<PairState> Confirmed { get; } = [PairState.Published, PairState.Active];

    /// <summary>The two work together, or have done so to the end.</summary>
    public static IReadOnlyList<PairState> AtWork { get; } = [.. Confirmed, PairState.Completed];
}
