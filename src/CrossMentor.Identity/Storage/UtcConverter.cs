using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CrossMentor.Identity.Storage;

/// <summary>Stores points in time as UTC without offset, cut to microseconds: what every database keeps, sorts and compares.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(value => ToUtc(value), value => FromUtc(value))
{
    private static DateTime ToUtc(DateTimeOffset value)
        => new(value.UtcTicks - (value.UtcTicks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);

    private static DateTimeOffset FromUtc(DateTime value) => new(DateTime.SpecifyKind(value, DateTimeKind.Utc));
}
