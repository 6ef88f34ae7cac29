using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CrossMentor.Persistence.Storage;

/// <summary>Stores points in time as UTC without offset, which sorts and compares on every database.</summary>
/// <remarks>Cut to microseconds, the finest that all of them keep, so that what is read equals what was written.</remarks>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(value => ToUtc(value), value => FromUtc(value))
{
    private static DateTime ToUtc(DateTimeOffset value)
        => new(value.UtcTicks - (value.UtcTicks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);

    private static DateTimeOffset FromUtc(DateTime value) => new(DateTime.SpecifyKind(value, DateTimeKind.Utc));
}
