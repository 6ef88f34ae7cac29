namespace CrossMentor.Domain.Privacy;

/// <summary>How long something is kept after something happened.</summary>
/// <param name="KeptDays">0 is at once.</param>
public sealed record RetentionDeadline(RetentionTrigger Trigger, int KeptDays)
{
    /// <summary>The first day on which it is not kept any more.</summary>
    public DateOnly DueOn(DateOnly happenedOn) => happenedOn.AddDays(KeptDays);
}
