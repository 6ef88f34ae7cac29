using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Rules;

/// <summary>The mentor holds no declared influence over the mentee's organisation, such as a board seat or an owner's power.</summary>
/// <remarks>
/// Interests are declared in private. What it says of a pair it forbids therefore names neither side, and is what a run says of pairs that another declared
/// interest keeps apart.
/// </remarks>
[MatchingPlugin(Id = "crossmentor.rules.no-power-relation", SdkMajor = 1)]
public sealed class NoPowerRelationRule : IEligibilityRule
{
    /// <inheritdoc/>
    public void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct)
    {
        var own = mentee.Code(Features.Organisation);
        var influenced = mentors.Bits(Features.InfluencedOrganisations);
        for (var index = 0; index < verdicts.Length; index++)
        {
            verdicts[index] = Decide(own, influenced[index]);
        }
    }

    /// <inheritdoc/>
    public RuleFinding Explain(PersonRow mentee, PersonRow mentor)
        => Decide(mentee.Code(Features.Organisation), mentor.Bits(Features.InfluencedOrganisations)) switch
        {
            Verdict.Forbid => RuleFinding.Forbid("POWER_RELATION", "An interest that somebody declared stands between the two.") with
            {
                FactAsOf = mentor.FactsAsOf,
            },
            Verdict.Unknown => RuleFinding.Unknown("ORGANISATION_UNKNOWN", "It is not known which organisation the mentee belongs to."),
            _ => RuleFinding.Allow("NO_POWER_RELATION", "The mentor has declared no influence over the mentee's organisation.") with
            {
                FactAsOf = mentor.FactsAsOf,
            },
        };

    private static Verdict Decide(int organisation, BitRow influenced)
    {
        if (influenced.IsEmpty)
        {
            return Verdict.Allow;
        }

        if (organisation == Missing.Code)
        {
            return Verdict.Unknown;
        }

        return influenced.Has(organisation) ? Verdict.Forbid : Verdict.Allow;
    }
}
