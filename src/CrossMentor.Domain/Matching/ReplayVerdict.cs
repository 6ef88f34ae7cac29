namespace CrossMentor.Domain.Matching;

/// <summary>What came of carrying a run out again.</summary>
public enum ReplayVerdict
{
    /// <summary>The same went in and the same came out, bit for bit.</summary>
    Reproduced,

    /// <summary>Something else went in or came out.</summary>
    Different,

    /// <summary>The run could not be carried out again as it was.</summary>
    Impossible,
}
