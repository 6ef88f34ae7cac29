using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Rules;

/// <summary>Mentor and mentee do not come from competitors: competitors could win each other's people over.</summary>
/// <remarks>A declaration by either side counts for both. With groups, it also counts for every organisation of either side's group.</remarks>
[MatchingPlugin(Id = "crossmentor.rules.competitors", SdkMajor = 1)]
public sealed class CompetitorsRule(CompetitorsSettings settings) : IEligibilityRule
{
    /// <inheritdoc/>
    public IEligibilityRule Prepare(MatchingSnapshot snapshot, CancellationToken ct) => new Prepared(CompetitorMap.Create(snapshot, settings.IncludeGroups));

    /// <inheritdoc/>
    public void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct)
        => throw new InvalidOperationException("The rule must be prepared before it is asked.");

    /// <inheritdoc/>
    public RuleFinding Explain(PersonRow mentee, PersonRow mentor)
        => throw new InvalidOperationException("The rule must be prepared before it is asked.");

    private sealed class Prepared(CompetitorMap map) : IEligibilityRule
    {
        public void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct)
        {
            var own = mentee.Code(Features.Organisation);
            if (own == Missing.Code)
            {
                verdicts.Clear();
                return;
            }

            var rivals = map.RivalsOf(own);
            var organisations = mentors.Codes(Features.Organisation);
            for (var index = 0; index < verdicts.Length; index++)
            {
                var organisation = organisations[index];
                verdicts[index] = organisation == Missing.Code ? Verdict.Unknown
                    : rivals is not null && rivals[organisation] ? Verdict.Forbid
                    : Verdict.Allow;
            }
        }

        public RuleFinding Explain(PersonRow mentee, PersonRow mentor)
        {
            var (own, other) = (mentee.Code(Features.Organisation), mentor.Code(Features.Organisation));
            if (Decide(own, other) == Verdict.Unknown)
            {
                return RuleFinding.Unknown("ORGANISATION_UNKNOWN", "It is not known which organisation one of them belongs to.");
            }

            if (!map.TryFind(own, other, out var conflict))
            {
                return RuleFinding.Allow("NOT_COMPETITORS", "No competition is declared between the two organisations.");
            }

            var finding = conflict.IsThroughGroup
                ? RuleFinding.Forbid("COMPETITOR_GROUP_CONFLICT", "The two organisations belong to groups that compete.")
                : RuleFinding.Forbid("COMPETITOR_CONFLICT", "The two organisations compete.");
            return finding with { FactAsOf = conflict.AsOf };
        }

        private Verdict Decide(int mentee, int mentor)
        {
            if (mentee == Missing.Code || mentor == Missing.Code)
            {
                return Verdict.Unknown;
            }

            return map.TryFind(mentee, mentor, out _) ? Verdict.Forbid : Verdict.Allow;
        }
    }
}
