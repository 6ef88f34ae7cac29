using CrossMentor.Api.Reading;
using CrossMentor.Application.ActionLearning;
using CrossMentor.Application.Commands;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.ActionLearning;

/// <summary>Mutations of <c>schema/group-work.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class GroupWorkMutations
{
    // Mutation.raiseTask(input: RaiseTaskInput!): RaiseTaskPayload!
    public static Task<RaiseTaskPayload> RaiseTaskAsync(
        RaiseTaskInput input, ICommandHandler<RaiseTaskInput, GroupTaskId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (GroupTask? changed, IReadOnlyList<Refusal> errors) => new RaiseTaskPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.proposeSolution(input: ProposeSolutionInput!): ProposeSolutionPayload!
    public static Task<ProposeSolutionPayload> ProposeSolutionAsync(
        ProposeSolutionInput input, ICommandHandler<ProposeSolutionInput, ArtefactId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Artefact? changed, IReadOnlyList<Refusal> errors) => new ProposeSolutionPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.labelArtefact(input: LabelArtefactInput!): LabelArtefactPayload!
    public static Task<LabelArtefactPayload> LabelArtefactAsync(
        LabelArtefactInput input, ICommandHandler<LabelArtefactInput, ArtefactId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Artefact? changed, IReadOnlyList<Refusal> errors) => new LabelArtefactPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.shareArtefact(input: ShareArtefactInput!): ShareArtefactPayload!
    public static Task<ShareArtefactPayload> ShareArtefactAsync(
        ShareArtefactInput input, ICommandHandler<ShareArtefactInput, ArtefactId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Artefact? changed, IReadOnlyList<Refusal> errors) => new ShareArtefactPayload(changed, errors, input.ClientMutationId), ct);
}
