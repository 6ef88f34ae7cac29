using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Pairs;

/// <summary>On which days the sessions of a programme can lie, seen from one moment.</summary>
/// <remarks>A day is not the same everywhere: what is today for somebody on earth is today here.</remarks>
public sealed record SessionCalendar
{
    private static readonly TimeSpan FurthestBehind = TimeSpan.FromHours(12);
    private static readonly TimeSpan FurthestAhead = TimeSpan.FromHours(14);

    private SessionCalendar(DateOnly startsOn, DateOnly endsOn, DateOnly todayMin, DateOnly todayMax)
        => (StartsOn, EndsOn, TodayMin, TodayMax) = (startsOn, endsOn, todayMin, todayMax);

    public DateOnly StartsOn { get; }

    public DateOnly EndsOn { get; }

    /// <summary>The earliest day that is today somewhere.</summary>
    public DateOnly TodayMin { get; }

    /// <summary>The latest day that is today somewhere.</summary>
    public DateOnly TodayMax { get; }

    public static SessionCalendar Of(Programme programme, DateTimeOffset now) => new(
        programme.StartsOn,
        programme.EndsOn,
        DateOnly.FromDateTime((now - FurthestBehind).UtcDateTime),
        DateOnly.FromDateTime((now + FurthestAhead).UtcDateTime));

    internal void CheckPlanned(InputCheck check, DateOnly plannedOn)
    {
        var first = StartsOn > TodayMin ? StartsOn : TodayMin;
        if (plannedOn < first || plannedOn > EndsOn)
        {
            check.Fail("plannedOn", $"plannedOn does not lie between {first:O} and {EndsOn:O}. Choose a day to come of the programme.");
        }
    }

    internal void CheckHeld(InputCheck check, DateOnly heldOn)
    {
        if (heldOn < StartsOn)
        {
            check.Fail("heldOn", $"heldOn lies before the programme, which starts on {StartsOn:O}. Choose the day on which the session was held.");
        }

        if (heldOn > TodayMax)
        {
            check.Fail("heldOn", "heldOn lies in the future. Schedule the session, and log it when it was held.");
        }
    }
}
