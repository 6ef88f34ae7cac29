using CrossMentor.Plugins.Rules;
using CrossMentor.Sdk.Rules;

namespace CrossMentor.Plugins.Tests.Rules;

/// <summary>S-08: tracks of an edition.</summary>
public sealed class SameTrackRuleTests
{
    [Theory]
    [InlineData("track:talent", "track:talent", Verdict.Allow, "SAME_TRACK")]
    [InlineData("track:talent", "track:board", Verdict.Forbid, "TRACK_MISMATCH")]
    [InlineData(null, "track:board", Verdict.Unknown, "TRACK_UNKNOWN")]
    [InlineData("track:board", null, Verdict.Unknown, "TRACK_UNKNOWN")]
    public void Pairs_stay_within_one_track(string? mentee, string? mentor, Verdict expected, string code)
    {
        var finding = Ask.Rule(new SameTrackRule(), new Person { Track = mentee }, new Person { Track = mentor });

        Assert.Equal((expected, code), (finding.Verdict, finding.Reason.Code));
    }
}
