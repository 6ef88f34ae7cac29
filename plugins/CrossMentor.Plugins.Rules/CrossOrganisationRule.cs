using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Rules;

/// <summary>Mentor and mentee come from different organisations, a protected former organisation included. There is nothing to set and no way around it.</summary>
[MatchingPlugin(Id = "crossmentor.rules.cross-organisation", SdkMajor = 1)]
public sealed class CrossOrganisationRule : IEligibilityRule
{
    /// <inheritdoc/>
    public void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct)
    {
        var own = mentee.Code(Features.Organisation);
        var protectedForMentee = mentee.Bits(Features.ProtectedOrganisations);
        var organisations = mentors.Codes(Features.Organisation);
        var protectedForMentors = mentors.Bits(Features.ProtectedOrganisations);
        for (var index = 0; index < verdicts.Length; index++)
        {
            verdicts[index] = Decide(own, organisations[index], protectedForMentee, protectedForMentors[index]);
        }
    }

    /// <inheritdoc/>
    public RuleFinding Explain(PersonRow mentee, PersonRow mentor)
    {
        var (own, other) = (mentee.Code(Features.Organisation), mentor.Code(Features.Organisation));
        var verdict = Decide(own, other, mentee.Bits(Features.ProtectedOrganisations), mentor.Bits(Features.ProtectedOrganisations));
        return verdict switch
        {
            Verdict.Forbid when own == other && own != Missing.Code
                => RuleFinding.Forbid("SAME_ORGANISATION", "Mentor and mentee belong to the same organisation."),
            Verdict.Forbid => RuleFinding.Forbid(
                "PROTECTED_ORGANISATION", "One of them comes from the other's organisation, and the programme still protects that tie."),
            Verdict.Unknown => RuleFinding.Unknown("ORGANISATION_UNKNOWN", "It is not known which organisation one of them belongs to."),
            _ => RuleFinding.Allow("DIFFERENT_ORGANISATIONS", "Mentor and mentee belong to different organisations."),
        };
    }

    private static Verdict Decide(int mentee, int mentor, BitRow protectedForMentee, BitRow protectedForMentor)
    {
        if (protectedForMentee.Has(mentor) || protectedForMentor.Has(mentee))
        {
            return Verdict.Forbid;
        }

        if (mentee == Missing.Code || mentor == Missing.Code)
        {
            return Verdict.Unknown;
        }

        return mentee == mentor ? Verdict.Forbid : Verdict.Allow;
    }
}
