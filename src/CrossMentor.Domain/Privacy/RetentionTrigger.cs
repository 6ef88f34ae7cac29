namespace CrossMentor.Domain.Privacy;

/// <summary>What has to happen before the time begins for which something is kept.</summary>
public enum RetentionTrigger
{
    /// <summary>The programme it belongs to ended.</summary>
    ProgrammeEnded,

    /// <summary>The last programme of the person ended.</summary>
    LastProgrammeEnded,

    /// <summary>The pair it belongs to ended.</summary>
    PairEnded,

    /// <summary>The person withdrew it, or the consent it rests on, or left the waiting list.</summary>
    Withdrawn,
}
