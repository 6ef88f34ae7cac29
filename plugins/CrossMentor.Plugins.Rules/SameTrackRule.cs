using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Rules;

/// <summary>Mentor and mentee are enrolled in the same track of the programme.</summary>
[MatchingPlugin(Id = "crossmentor.rules.same-track", SdkMajor = 1)]
public sealed class SameTrackRule : IEligibilityRule
{
    /// <inheritdoc/>
    public void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct)
    {
        var own = mentee.Code(Features.Track);
        var tracks = mentors.Codes(Features.Track);
        for (var index = 0; index < verdicts.Length; index++)
        {
            verdicts[index] = Decide(own, tracks[index]);
        }
    }

    /// <inheritdoc/>
    public RuleFinding Explain(PersonRow mentee, PersonRow mentor)
        => Decide(mentee.Code(Features.Track), mentor.Code(Features.Track)) switch
        {
            Verdict.Allow => RuleFinding.Allow(
                "SAME_TRACK", $"Both are enrolled in {mentee.Id(Features.Track)}.", ReasonParameter.Of("track", mentee.Id(Features.Track)!)),
            Verdict.Forbid => RuleFinding.Forbid(
                "TRACK_MISMATCH",
                $"The mentee is enrolled in {mentee.Id(Features.Track)}, the mentor in {mentor.Id(Features.Track)}.",
                ReasonParameter.Of("menteeTrack", mentee.Id(Features.Track)!),
                ReasonParameter.Of("mentorTrack", mentor.Id(Features.Track)!)),
            _ => RuleFinding.Unknown("TRACK_UNKNOWN", "It is not known which track one of them is enrolled in."),
        };

    private static Verdict Decide(int mentee, int mentor)
    {
        if (mentee == Missing.Code || mentor == Missing.Code)
        {
            return Verdict.Unknown;
        }

        return mentee == mentor ? Verdict.Allow : Verdict.Forbid;
    }
}
