using System.Text.Json;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Matching;

/// <summary>What a programme's policy says to the rules of the product, in the words of their settings.</summary>
internal static class RuleSettings
{
    // Two clocks are never further apart than half a day: eleven o'clock here is at most twelve hours from there.
    private const int GapMinutesMax = 720;

    public static string OffLine(IReadOnlyList<ReportingEdgeKind> kinds)
        => JsonSerializer.Serialize(new { kinds = kinds.Select(kind => kind.ToString().ToUpperInvariant()) });

    public static string TimeZoneGap(int hours)
        => JsonSerializer.Serialize(new { maximumGapMinutes = Math.Min(hours * 60, GapMinutesMax) });
}
