using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Matching.Results;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Says what left no answer, in words by the names of organisations and rules, for the people who manage the programme.</summary>
internal static class Conflicts
{
    /// <summary>Why nobody at all could be matched; null where somebody could.</summary>
    public static MatchConflict? Of(MatchingResult result, MatchRunFacts facts)
        => result.Barriers.IsEmpty ? null : Told(RuleBarrier.InWords(result.Barriers, id => NameOf(facts, id)), result.Barriers.Select(PartOf));

    /// <summary>Which demands exclude each other.</summary>
    public static MatchRunFailure FailureOf(MatchingInfeasible outcome, MatchRunFacts facts)
    {
        var conflict = outcome.Conflicts[0];
        var words = conflict.InWords(id => NameOf(facts, id));
        if (!outcome.Barriers.IsEmpty)
        {
            words = $"{words} {RuleBarrier.InWords(outcome.Barriers, id => NameOf(facts, id))}";
        }

        var parts = conflict.Demands.Select(PartOf).Concat(outcome.Barriers.Select(PartOf)).ToList();
        return new(conflict.Reason.Code, words, null) { Conflict = parts.Count == 0 ? null : Told(words, parts) };
    }

    private static MatchConflict Told(string words, IEnumerable<MatchConflictPart> parts)
    {
        var all = parts.ToList();
        return new(words, [.. all.Take(MatchConflict.PartsMax)], all.Count);
    }

    private static MatchConflictPart PartOf(RuleBarrier barrier) => new(
        MatchConflictKind.Rule,
        OrganisationId.From(barrier.OrganisationId),
        OrganisationId.From(barrier.OtherOrganisationId),
        PluginId: barrier.PluginId,
        Label: barrier.Label);

    private static MatchConflictPart PartOf(NamedDemand demand) => new(
        demand.Kind switch
        {
            DemandKind.Pin => MatchConflictKind.Pin,
            DemandKind.Exclusion => MatchConflictKind.Exclusion,
            DemandKind.LowestQuota => MatchConflictKind.LowestQuota,
            _ => MatchConflictKind.HighestQuota,
        },
        demand.OrganisationId is { } organisation ? OrganisationId.From(organisation) : null,
        Role: demand.Side is { } side ? (side == Side.Mentor ? ParticipantRole.Mentor : ParticipantRole.Mentee) : null,
        Pairs: demand.Pairs,
        MentorId: demand.MentorId is { } mentor ? ParticipantId.From(mentor) : null,
        MenteeId: demand.MenteeId is { } mentee ? ParticipantId.From(mentee) : null);

    private static string NameOf(MatchRunFacts facts, Guid id)
        => facts.Organisations.TryGetValue(OrganisationId.From(id), out var organisation) ? organisation.Name : "an organisation that has left";
}
