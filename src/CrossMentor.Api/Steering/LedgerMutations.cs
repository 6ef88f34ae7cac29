using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Steering;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Api.Steering;

/// <summary>Mutations of <c>schema/ledger.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class LedgerMutations
{
    // Mutation.postLedger(input: PostLedgerInput!): PostLedgerPayload!
    public static Task<PostLedgerPayload> PostLedgerAsync(
        PostLedgerInput input, ICommandHandler<PostLedgerInput, ProgrammeId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Programme? changed, IReadOnlyList<Refusal> errors) => new PostLedgerPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.recordContribution(input: RecordContributionInput!): RecordContributionPayload!
    public static Task<RecordContributionPayload> RecordContributionAsync(
        RecordContributionInput input, ICommandHandler<RecordContributionInput, LedgerEntryId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (LedgerEntry? changed, IReadOnlyList<Refusal> errors) => new RecordContributionPayload(changed, errors, input.ClientMutationId), ct);
}
