namespace CrossMentor.Matching;

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
