using CrossMentor.Plugins.Rules;
using CrossMentor.Sdk.Rules;

namespace CrossMentor.Plugins.Tests.Rules;

/// <summary>S-48: a maximum time-zone gap.</summary>
public sealed class TimeZoneGapRuleTests
{
    [Theory]
    [InlineData(60, 240, Verdict.Allow, "TIME_ZONE_GAP_ALLOWED")]
    [InlineData(60, 241, Verdict.Forbid, "TIME_ZONE_GAP_TOO_WIDE")]
    [InlineData(240, 60, Verdict.Allow, "TIME_ZONE_GAP_ALLOWED")]
    [InlineData(780, -660, Verdict.Allow, "TIME_ZONE_GAP_ALLOWED")]
    [InlineData(720, -720, Verdict.Allow, "TIME_ZONE_GAP_ALLOWED")]
    [InlineData(int.MaxValue, -1, Verdict.Allow, "TIME_ZONE_GAP_ALLOWED")]
    [InlineData(null, 60, Verdict.Unknown, "TIME_ZONE_UNKNOWN")]
    [InlineData(60, null, Verdict.Unknown, "TIME_ZONE_UNKNOWN")]
    public void Clocks_are_at_most_so_far_apart_around_the_clock(int? mentee, int? mentor, Verdict expected, string code)
    {
        var rule = new TimeZoneGapRule(new TimeZoneGapSettings { MaximumGapMinutes = 180 });

        var finding = Ask.Rule(rule, new Person { UtcOffsetMinutes = mentee }, new Person { UtcOffsetMinutes = mentor });

        Assert.Equal(expected, finding.Verdict);
        Assert.Equal(code, finding.Reason.Code);
    }
}
