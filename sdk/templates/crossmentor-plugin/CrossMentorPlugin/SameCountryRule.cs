using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentorPlugin;

/// <summary>Mentor and mentee work in the same country. Where a country is not known, the rule does not guess.</summary>
[MatchingPlugin(Id = "crossmentor.plugin-id.same-country", SdkMajor = SdkVersion.Major)]
public sealed class SameCountryRule : IEligibilityRule
{
    /// <inheritdoc/>
    public void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct)
    {
        var own = mentee.Code(Features.Country);
        var countries = mentors.Codes(Features.Country);
        for (var index = 0; index < verdicts.Length; index++)
        {
            verdicts[index] = Decide(own, countries[index]);
        }
    }

    /// <inheritdoc/>
    public RuleFinding Explain(PersonRow mentee, PersonRow mentor)
    {
        var finding = Decide(mentee.Code(Features.Country), mentor.Code(Features.Country)) switch
        {
            Verdict.Allow => RuleFinding.Allow("SAME_COUNTRY", "Both work in the same country."),
            Verdict.Forbid => RuleFinding.Forbid("OTHER_COUNTRY", "They work in different countries."),
            _ => RuleFinding.Unknown("COUNTRY_UNKNOWN", "The country of one of them is not known."),
        };
        return finding with { FactAsOf = RuleFinding.Oldest(mentee.FactsAsOf, mentor.FactsAsOf) };
    }

    private static Verdict Decide(int mentee, int mentor)
        => mentee == Missing.Code || mentor == Missing.Code ? Verdict.Unknown
            : mentee == mentor ? Verdict.Allow
            : Verdict.Forbid;
}
