using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>Mutations of <c>schema/templates.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class TemplateMutations
{
    // Mutation.createFromTemplate(input: CreateFromTemplateInput!): CreateFromTemplatePayload!
    public static Task<CreateFromTemplatePayload> CreateFromTemplateAsync(
        CreateFromTemplateInput input, ICommandHandler<CreateFromTemplateInput, ProgrammeId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Programme? changed, IReadOnlyList<Refusal> errors) => new CreateFromTemplatePayload(changed, errors, input.ClientMutationId), ct);
}
