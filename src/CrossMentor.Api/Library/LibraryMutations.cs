using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Library;
using CrossMentor.Domain.Library;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Library;

/// <summary>Mutations of <c>schema/library.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class LibraryMutations
{
    // Mutation.addResource(input: AddResourceInput!): AddResourcePayload!
    public static Task<AddResourcePayload> AddResourceAsync(
        AddResourceInput input, ICommandHandler<AddResourceInput, ResourceId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Resource? changed, IReadOnlyList<Refusal> errors) => new AddResourcePayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.retireResource(input: RetireResourceInput!): RetireResourcePayload!
    public static Task<RetireResourcePayload> RetireResourceAsync(
        RetireResourceInput input, ICommandHandler<RetireResourceInput, ResourceId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Resource? changed, IReadOnlyList<Refusal> errors) => new RetireResourcePayload(changed, errors, input.ClientMutationId), ct);
}
