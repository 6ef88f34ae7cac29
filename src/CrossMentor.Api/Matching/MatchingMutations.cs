using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Matching;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Matching;

/// <summary>Mutations of <c>schema/matching.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class MatchingMutations
{
    // Mutation.updateMatchingPolicy(input: UpdateMatchingPolicyInput!): UpdateMatchingPolicyPayload!
    public static Task<UpdateMatchingPolicyPayload> UpdateMatchingPolicyAsync(
        UpdateMatchingPolicyInput input, ICommandHandler<UpdateMatchingPolicyInput, ProgrammeId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Programme? changed, IReadOnlyList<Refusal> errors) => new UpdateMatchingPolicyPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.startMatchRun(input: StartMatchRunInput!): StartMatchRunPayload!
    public static Task<StartMatchRunPayload> StartMatchRunAsync(
        StartMatchRunInput input, ICommandHandler<StartMatchRunInput, MatchRunId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (MatchRun? changed, IReadOnlyList<Refusal> errors) => new StartMatchRunPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.cancelMatchRun(input: CancelMatchRunInput!): CancelMatchRunPayload!
    public static Task<CancelMatchRunPayload> CancelMatchRunAsync(
        CancelMatchRunInput input, ICommandHandler<CancelMatchRunInput, MatchRunId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (MatchRun? changed, IReadOnlyList<Refusal> errors) => new CancelMatchRunPayload(changed, errors, input.ClientMutationId), ct);
}
