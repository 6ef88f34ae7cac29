using System.Collections.Immutable;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Running;

/// <summary>States the problem that the strategy answers, and finds pins that the rules do not allow.</summary>
internal static class ProblemFactory
{
    /// <param name="roomierId">Somebody who is given one place more than the input says; null for nobody.</param>
    public static (MatchingProblem Problem, ImmutableArray<DemandConflict> ForbiddenPins) Create(
        MatchingInput input, MatchingPolicy policy, Roster roster, PluginPanel panel, Candidates candidates, ulong seed, Guid? roomierId = null)
    {
        int Room(MatchingPerson person) => person.Capacity + (person.ParticipantId == roomierId ? 1 : 0);

        var pins = ImmutableArray.CreateBuilder<int>();
        var forbidden = ImmutableArray.CreateBuilder<DemandConflict>();
        foreach (var pin in input.Pins.Distinct().OrderBy(pin => pin.MenteeId).ThenBy(pin => pin.MentorId))
        {
            var (mentee, mentor) = (roster.MenteeRow(pin.MenteeId), roster.MentorRow(pin.MentorId));
            if (candidates.Find(mentee, mentor) is var edge and >= 0)
            {
                pins.Add(edge);
            }
            else
            {
                forbidden.Add(new DemandConflict(WhyForbidden(input, policy, roster, panel, mentee, mentor), [pin.MentorId, pin.MenteeId], []));
            }
        }

        var running = input.RunningPairs.Distinct()
            .Select(pair => candidates.Find(roster.MenteeRow(pair.MenteeId), roster.MentorRow(pair.MentorId)))
            .Where(edge => edge >= 0)
            .Order();
        var problem = new MatchingProblem
        {
            RowStarts = candidates.RowStarts,
            EdgeMentors = candidates.Mentors,
            EdgeScores = candidates.Scores,
            MentorCapacities = [.. roster.Mentors.Select(Room)],
            MenteeCapacities = [.. roster.Mentees.Select(Room)],
            MentorOrganisations = roster.MentorOrganisations,
            MenteeOrganisations = roster.MenteeOrganisations,
            OrganisationCount = roster.Organisations.Length,
            Quotas = [.. input.Quotas
                .Select(quota => new OrganisationQuota(roster.OrganisationCode(quota.OrganisationId), quota.Side, quota.Minimum, quota.Maximum ?? int.MaxValue))
                .OrderBy(quota => quota.Organisation).ThenBy(quota => quota.Side)],
            PinnedEdges = [.. pins.Order()],
            RunningEdges = [.. running],
            Goals = policy.Goals,
            FairShares = FairShareFactory.Of(policy, roster, input.PlaceMoves),
            Seed = seed,
        };
        return (problem, forbidden.ToImmutable());
    }

    /// <summary>Why a pin cannot hold: the first rule in the order of the selection that keeps the two apart, or the run's own reason.</summary>
    public static Reason WhyForbidden(MatchingInput input, MatchingPolicy policy, Roster roster, PluginPanel panel, int mentee, int mentor)
    {
        if (RulesInTheWay.Of(panel, policy, mentee, mentor).FirstOrDefault() is { } rule)
        {
            return new Reason(
                "PIN_NOT_ELIGIBLE",
                $"The pinned pair may not meet. {rule.Finding.Reason.Text}",
                [ReasonParameter.Of("ruleId", rule.Plugin.Id), ReasonParameter.Of("ruleCode", rule.Finding.Reason.Code), .. rule.Finding.Reason.Parameters]);
        }

        var pair = new ParticipantPair(roster.MentorIds[mentor], roster.MenteeIds[mentee]);
        if (input.Withheld.Contains(pair))
        {
            return new Reason(
                "PIN_NOT_ELIGIBLE",
                $"The pinned pair may not meet. {PowerRelation.Reason.Text}",
                [ReasonParameter.Of("ruleId", PowerRelation.RuleId), ReasonParameter.Of("ruleCode", PowerRelation.Reason.Code)]);
        }

        var isExcluded = input.Exclusions.Contains(pair);
        return isExcluded
            ? new Reason("PIN_EXCLUDED", "The pair is both pinned and ruled out.")
            : new Reason("PIN_SAME_PERSON", "The pinned mentor and mentee are one person.");
    }
}
