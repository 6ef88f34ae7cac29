using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Events;

/// <summary>What the opening and the last meeting of a programme mean to the rest of it.</summary>
public static class Milestones
{
    /// <summary>No conversation is dated before the kick-off. A programme without a kick-off has no such border.</summary>
    public static Outcome CheckAfterKickOff(DateTimeOffset conversation, IEnumerable<ProgrammeEvent> events)
        => events.FirstOrDefault(gathering => gathering is { Kind: EventKind.KickOff, Stands: true }) is { } kickOff && conversation < kickOff.StartsAt
            ? new BeforeKickOff(kickOff.StartsAt)
            : Outcome.Accepted;

    /// <summary>Whether the final meeting is over, which closing a programme waits for.</summary>
    public static bool IsFinalMeetingOver(IEnumerable<ProgrammeEvent> events, DateTimeOffset at)
        => events.Any(gathering => gathering is { Kind: EventKind.Final, Stands: true } && gathering.EndsAt <= at);
}
