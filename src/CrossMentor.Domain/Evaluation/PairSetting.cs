namespace CrossMentor.Domain.Evaluation;

/// <summary>How somebody takes part, at the time of answering.</summary>
public enum PairSetting
{
    /// <summary>Waits for a pair, or never had one.</summary>
    NoPair,

    /// <summary>Is in a pair whose mentee is in no learning group.</summary>
    PairAlone,

    /// <summary>Is in a pair whose mentee is in a learning group too.</summary>
    PairAndGroup,
}
