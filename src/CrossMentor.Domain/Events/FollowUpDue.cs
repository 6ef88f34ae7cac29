using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Events;

/// <summary>Somebody whom the organisation has to ask how it goes.</summary>
/// <param name="DueOn">When the person should have been asked.</param>
/// <param name="MissedCount">How many follow-ups were missed since, the one that is due included.</param>
/// <param name="IsEscalated">Whether so many were missed that the manager is told.</param>
public sealed record FollowUpDue(FollowUpPlan Plan, ParticipantId ParticipantId, DateOnly DueOn, int MissedCount, bool IsEscalated)
{
    /// <summary>Null when nothing is due yet. Whoever was not reached was asked, and is asked again in the same rhythm.</summary>
    /// <param name="lastDoneOn">When the person was asked last; null when never.</param>
    public static FollowUpDue? Of(FollowUpPlan plan, ParticipantId participant, DateOnly? lastDoneOn, DateOnly today)
    {
        var dueOn = lastDoneOn is { } done && done >= plan.StartsOn ? done.AddDays(plan.CadenceDays) : plan.StartsOn;
        if (dueOn > today)
        {
            return null;
        }

        // On the day itself the follow-up is due and nothing is missed yet.
        var late = today.DayNumber - dueOn.DayNumber;
        var missed = late == 0 ? 0 : ((late - 1) / plan.CadenceDays) + 1;
        return new(plan, participant, dueOn, missed, missed >= plan.EscalatesAfter);
    }
}
