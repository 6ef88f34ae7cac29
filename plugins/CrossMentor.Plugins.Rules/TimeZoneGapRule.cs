using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Rules;

/// <summary>The clocks of mentor and mentee are not too far apart.</summary>
/// <remarks>The gap is measured around the clock: thirteen hours ahead and eleven hours behind show the same time of day.</remarks>
[MatchingPlugin(Id = "crossmentor.rules.time-zone-gap", SdkMajor = 1)]
public sealed class TimeZoneGapRule(TimeZoneGapSettings settings) : IEligibilityRule
{
    private const int DayMinutes = 24 * 60;

    /// <inheritdoc/>
    public void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct)
    {
        var own = mentee.Whole(Features.UtcOffsetMinutes);
        var offsets = mentors.Wholes(Features.UtcOffsetMinutes);
        for (var index = 0; index < verdicts.Length; index++)
        {
            verdicts[index] = Decide(own, offsets[index]);
        }
    }

    /// <inheritdoc/>
    public RuleFinding Explain(PersonRow mentee, PersonRow mentor)
    {
        var (own, other) = (mentee.Whole(Features.UtcOffsetMinutes), mentor.Whole(Features.UtcOffsetMinutes));
        var finding = Decide(own, other) switch
        {
            Verdict.Unknown => RuleFinding.Unknown(
                "TIME_ZONE_UNKNOWN", $"The time zone of {(own == Missing.Whole ? "the mentee" : "the mentor")} is not known."),
            Verdict.Forbid => RuleFinding.Forbid(
                "TIME_ZONE_GAP_TOO_WIDE",
                $"The clocks are {Gap(own, other)} minutes apart; this programme allows {settings.MaximumGapMinutes}.",
                Parameters(own, other)),
            _ => RuleFinding.Allow(
                "TIME_ZONE_GAP_ALLOWED",
                $"The clocks are {Gap(own, other)} minutes apart; this programme allows {settings.MaximumGapMinutes}.",
                Parameters(own, other)),
        };
        return finding with { FactAsOf = RuleFinding.Oldest(mentee.FactsAsOf, mentor.FactsAsOf) };
    }

    private static int Gap(int first, int second)
    {
        // Two offsets at the ends of their range are further apart than an int can say.
        var gap = (int)(Math.Abs((long)first - second) % DayMinutes);
        return Math.Min(gap, DayMinutes - gap);
    }

    private Verdict Decide(int mentee, int mentor)
    {
        if (mentee == Missing.Whole || mentor == Missing.Whole)
        {
            return Verdict.Unknown;
        }

        return Gap(mentee, mentor) <= settings.MaximumGapMinutes ? Verdict.Allow : Verdict.Forbid;
    }

    private ReasonParameter[] Parameters(int mentee, int mentor)
        => [ReasonParameter.Of("gapMinutes", Gap(mentee, mentor)), ReasonParameter.Of("maximumGapMinutes", settings.MaximumGapMinutes)];
}
