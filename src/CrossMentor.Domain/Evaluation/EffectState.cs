namespace CrossMentor.Domain.Evaluation;

/// <summary>Whether before and after can be compared.</summary>
public enum EffectState
{
    /// <summary>There was no baseline, or nobody answered it: nothing that is asked later shows a change.</summary>
    NoBaseline,

    /// <summary>The baseline still takes answers, or has not opened.</summary>
    BaselineOpen,

    /// <summary>No later wave has closed.</summary>
    NoLaterWave,

    Readable,
}
