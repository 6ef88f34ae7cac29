namespace CrossMentor.Matching;

/// <summary>How far a run is.</summary>
/// <param name="Stage">The stage it is in.</param>
/// <param name="Done">What is done of the stage.</param>
/// <param name="Total">What there is to do in the stage.</param>
public readonly record struct MatchingProgress(MatchingStage Stage, long Done, long Total);

/// <summary>The stages of a run, in their order.</summary>
public enum MatchingStage
{
    /// <summary>Plugins prepare themselves; done and total count plugins.</summary>
    Preparing,

    /// <summary>Rules and scorers go through all pairs; done and total count mentees.</summary>
    Candidates,

    /// <summary>The strategy chooses; done and total are its own measure.</summary>
    Choosing,

    /// <summary>The run verifies the answer, and the certificate is checked.</summary>
    Verifying,

    /// <summary>Learning groups are formed.</summary>
    Grouping,

    /// <summary>Pairs and people without a pair are explained; done and total count them.</summary>
    Explaining,
}
