using CrossMentor.Api.Reading;
using CrossMentor.Application.ActionLearning;
using CrossMentor.Application.Commands;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.ActionLearning;

/// <summary>Mutations of <c>schema/sharing.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class SharingMutations
{
    // Mutation.noteIdea(input: NoteIdeaInput!): NoteIdeaPayload!
    public static Task<NoteIdeaPayload> NoteIdeaAsync(
        NoteIdeaInput input, ICommandHandler<NoteIdeaInput, ArtefactId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Artefact? changed, IReadOnlyList<Refusal> errors) => new NoteIdeaPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.adoptArtefact(input: AdoptArtefactInput!): AdoptArtefactPayload!
    public static Task<AdoptArtefactPayload> AdoptArtefactAsync(
        AdoptArtefactInput input, ICommandHandler<AdoptArtefactInput, ArtefactId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Artefact? changed, IReadOnlyList<Refusal> errors) => new AdoptArtefactPayload(changed, errors, input.ClientMutationId), ct);
}
