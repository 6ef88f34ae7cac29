namespace CrossMentor.Application;

/// <summary>Which day it is.</summary>
internal static class CalendarDay
{
    /// <summary>The day in UTC: organisations of one programme live in many time zones.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
