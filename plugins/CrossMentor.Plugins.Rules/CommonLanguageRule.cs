using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Rules;

/// <summary>Mentor and mentee share at least one language.</summary>
[MatchingPlugin(Id = "crossmentor.rules.common-language", SdkMajor = 1)]
public sealed class CommonLanguageRule : IEligibilityRule
{
    /// <inheritdoc/>
    public void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct)
    {
        var own = mentee.Bits(Features.Languages);
        var languages = mentors.Bits(Features.Languages);
        for (var index = 0; index < verdicts.Length; index++)
        {
            verdicts[index] = Decide(own, languages[index]);
        }
    }

    /// <inheritdoc/>
    public RuleFinding Explain(PersonRow mentee, PersonRow mentor)
    {
        var (own, other) = (mentee.Bits(Features.Languages), mentor.Bits(Features.Languages));
        var shared = own.Shared(other);
        var finding = Decide(own, other) switch
        {
            Verdict.Allow => RuleFinding.Allow(
                "COMMON_LANGUAGE", $"Both speak {string.Join(", ", shared)}.", ReasonParameter.Of("languages", shared)),
            Verdict.Forbid => RuleFinding.Forbid(
                "NO_COMMON_LANGUAGE",
                $"The mentee speaks {string.Join(", ", own.ToIds())}, the mentor {string.Join(", ", other.ToIds())}.",
                ReasonParameter.Of("menteeLanguages", own.ToIds()),
                ReasonParameter.Of("mentorLanguages", other.ToIds())),
            _ => RuleFinding.Unknown(
                "LANGUAGE_UNKNOWN", $"It is not known which languages {(own.IsEmpty ? "the mentee" : "the mentor")} speaks."),
        };
        return finding with { FactAsOf = RuleFinding.Oldest(mentee.FactsAsOf, mentor.FactsAsOf) };
    }

    private static Verdict Decide(BitRow mentee, BitRow mentor)
    {
        if (mentee.CountShared(mentor) > 0)
        {
            return Verdict.Allow;
        }

        return mentee.IsEmpty || mentor.IsEmpty ? Verdict.Unknown : Verdict.Forbid;
    }
}
