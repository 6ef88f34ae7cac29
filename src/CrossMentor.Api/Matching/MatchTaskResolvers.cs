using CrossMentor.Api.Reading;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Api.Matching;

/// <summary>Resolvers for <c>schema/scenarios.graphql</c>: work on runs and scenarios, and what it found.</summary>
public static class MatchTaskResolvers
{
    // Query.matchTask(id: ID!): MatchTask
    public static Task<MatchTask?> MatchTaskAsync(MatchTaskId id, EntityLoader loader, CancellationToken ct) =>
        loader.FindAsync<MatchTask, MatchTaskId>(id, ct);

    // MatchTask.matchRun: MatchRun!
    public static Task<IReadOnlyList<MatchRun?>> MatchRunAsync(IReadOnlyList<MatchTask> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<MatchRun, MatchRunId>(parents.Select(parent => parent.MatchRunId), ct);

    // MatchTask.scenario: Scenario
    public static Task<IReadOnlyList<Scenario?>> ScenarioAsync(IReadOnlyList<MatchTask> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Scenario, ScenarioId>(parents.Select(parent => parent.ScenarioId), ct);

    // WhatIfChange.mentor: Participant
    public static Task<IReadOnlyList<Participant?>> MentorAsync(IReadOnlyList<WhatIfChange> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadWithAsync<Participant, ParticipantId>(parents.Select(parent => parent.MentorId), parents.Select(parent => parent.MenteeId), ct);

    // WhatIfChange.mentee: Participant
    public static Task<IReadOnlyList<Participant?>> MenteeAsync(IReadOnlyList<WhatIfChange> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadWithAsync<Participant, ParticipantId>(parents.Select(parent => parent.MenteeId), parents.Select(parent => parent.MentorId), ct);
}
