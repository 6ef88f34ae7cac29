using CrossMentor.Api.Callers;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Steering;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Steering;

/// <summary>Resolvers for <c>schema/steering.graphql</c>.</summary>
public static class SteeringResolvers
{
    private const int TopicsMax = 250;

    // Query.representatives(programmeId: ID!): [Representative!]!
    public static Task<IReadOnlyList<Representative>> RepresentativesAsync(
        ProgrammeId programmeId, CallerContext caller, SteeringReader steering, CancellationToken ct)
    {
        caller.Require();
        return steering.RepresentativesAsync(programmeId, ct);
    }

    // Query.steeringTopics(programmeId: ID!): [SteeringTopic!]!
    public static async Task<IReadOnlyList<SteeringTopic>> SteeringTopicsAsync(
        ProgrammeId programmeId, CallerContext caller, CrossMentorDb db, CancellationToken ct)
    {
        caller.Require();
        return await db.SteeringTopics
            .Where(topic => topic.ProgrammeId == programmeId)
            .OrderBy(topic => topic.SettledOn == null ? 0 : 1).ThenBy(topic => topic.RaisedOn).ThenBy(topic => topic.Id)
            .Take(TopicsMax)
            .AsNoTracking()
            .ToListAsync(ct);
    }

    // Query.steeringDecisions(programmeId: ID!): [SteeringDecision!]!
    public static Task<IReadOnlyList<SteeringDecision>> SteeringDecisionsAsync(
        ProgrammeId programmeId, CallerContext caller, SteeringReader steering, CancellationToken ct)
    {
        caller.Require();
        return steering.DecisionsAsync(programmeId, ct);
    }

    // Query.steeringPack(programmeId: ID!): SteeringPack
    public static Task<SteeringPack?> SteeringPackAsync(ProgrammeId programmeId, SteeringReader steering, CancellationToken ct) =>
        steering.PackAsync(programmeId, ct);

    // SteeringDecision.votes: [SteeringVote!]!
    public static Task<IReadOnlyList<IReadOnlyList<SteeringVote>>> VotesAsync(IReadOnlyList<SteeringDecision> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadReferringAsync<SteeringVote, SteeringDecisionId, OrganisationId>(
            [.. parents.Select(parent => parent.Id)], row => row.SteeringDecisionId, row => row.OrganisationId, ct);

    // Representative.programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<Representative> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // Representative.organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<Representative> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);

    // SteeringTopic.programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<SteeringTopic> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // SteeringTopic.raisedBy
    public static Task<IReadOnlyList<Organisation?>> RaisedByAsync(IReadOnlyList<SteeringTopic> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.RaisedById), ct);

    // SteeringDecision.programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<SteeringDecision> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // SteeringDecision.proposedBy
    public static Task<IReadOnlyList<Organisation?>> ProposedByAsync(IReadOnlyList<SteeringDecision> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.ProposedById), ct);

    // SteeringDecision.topic
    public static Task<IReadOnlyList<SteeringTopic?>> TopicAsync(IReadOnlyList<SteeringDecision> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<SteeringTopic, SteeringTopicId>(parents.Select(parent => parent.TopicId), ct);

    // SteeringVote.organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<SteeringVote> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);

    // SteeringVote.representative
    public static Task<IReadOnlyList<Representative?>> RepresentativeAsync(IReadOnlyList<SteeringVote> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Representative, RepresentativeId>(parents.Select(parent => parent.RepresentativeId), ct);

    // SteeringPack.programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<SteeringPack> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);
}
