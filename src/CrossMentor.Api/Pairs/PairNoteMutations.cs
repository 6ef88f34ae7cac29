using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Pairs;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>Mutations of <c>schema/pair-content.graphql</c>.</summary>
public static class PairNoteMutations
{
    // Mutation.keepPairContent(input: KeepPairContentInput!): KeepPairContentPayload!
    public static Task<KeepPairContentPayload> KeepPairContentAsync(
        KeepPairContentInput input, ICommandHandler<KeepPairContentInput, ProgrammeId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Programme? changed, IReadOnlyList<Refusal> errors) => new KeepPairContentPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.writePairNote(input: WritePairNoteInput!): WritePairNotePayload!
    public static Task<WritePairNotePayload> WritePairNoteAsync(
        WritePairNoteInput input, ICommandHandler<WritePairNoteInput, PairNoteId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (PairNote? changed, IReadOnlyList<Refusal> errors) => new WritePairNotePayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.takeBackPairNote(input: TakeBackPairNoteInput!): TakeBackPairNotePayload!
    public static Task<TakeBackPairNotePayload> TakeBackPairNoteAsync(
        TakeBackPairNoteInput input, ICommandHandler<TakeBackPairNoteInput, PairId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Pair? changed, IReadOnlyList<Refusal> errors) => new TakeBackPairNotePayload(changed, errors, input.ClientMutationId), ct);
}
