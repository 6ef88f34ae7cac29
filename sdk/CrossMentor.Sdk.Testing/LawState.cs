namespace CrossMentor.Sdk.Testing;

/// <summary>What became of a law.</summary>
public enum LawState
{
    /// <summary>Nothing that was tried broke it.</summary>
    Kept,

    /// <summary>Something broke it; the report says what.</summary>
    Broken,

    /// <summary>The plugin does not claim it, so there was nothing to try.</summary>
    NotClaimed,

    /// <summary>It compares answers, and a law that comparisons rest on is broken. Mend that one first.</summary>
    NotJudged,
}
