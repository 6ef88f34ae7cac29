using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Organisations;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Organisations;

/// <summary>Mutations of <c>schema/knowledge.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class KnowledgeMutations
{
    // Mutation.setKnowledgeBoundary(input: SetKnowledgeBoundaryInput!): SetKnowledgeBoundaryPayload!
    public static Task<SetKnowledgeBoundaryPayload> SetKnowledgeBoundaryAsync(
        SetKnowledgeBoundaryInput input, ICommandHandler<SetKnowledgeBoundaryInput, KnowledgeBoundaryId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (KnowledgeBoundary? changed, IReadOnlyList<Refusal> errors) => new SetKnowledgeBoundaryPayload(changed, errors, input.ClientMutationId), ct);
}
