using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Participants;

/// <summary>What the time-zone database of the machine knows. It needs no culture data.</summary>
internal static class TimeZones
{
    public static bool Exists(string name) => Find(name) is not null;

    /// <summary>The offset from UTC at noon of a day, or null where the zone is not known.</summary>
    public static int? OffsetMinutes(string? name, DateOnly day) => name is not null && Find(name) is { } zone
        ? (int)zone.GetUtcOffset(day.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc)).TotalMinutes
        : null;

    // The shape is looked at first: a name from outside becomes the path of a file.
    private static TimeZoneInfo? Find(string name)
        => WellFormed.IsTimeZone(name) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId ? zone : null;
}
