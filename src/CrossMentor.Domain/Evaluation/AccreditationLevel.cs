namespace CrossMentor.Domain.Evaluation;

/// <summary>The levels that EMCC Global awards, by adherence to its core standards.</summary>
public enum AccreditationLevel
{
    /// <summary>Below bronze.</summary>
    None,

    /// <summary>70 overall, and 60 in each standard.</summary>
    Bronze,

    /// <summary>80 overall, and 70 in each standard.</summary>
    Silver,

    /// <summary>90 overall, and 80 in each standard.</summary>
    Gold,
}
