using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Organisations;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Api.Organisations;

/// <summary>Mutations of <c>schema/start.graphql</c>.</summary>
public static class StartMutations
{
    // Mutation.answerStartCriteria(input: AnswerStartCriteriaInput!): AnswerStartCriteriaPayload!
    public static async Task<AnswerStartCriteriaPayload> AnswerStartCriteriaAsync(
        AnswerStartCriteriaInput input,
        ICommandHandler<AnswerStartCriteriaInput, OrganisationId> handler,
        Mutations mutations,
        StartReader start,
        CancellationToken ct)
    {
        var outcome = await mutations.RunAsync(handler, input, ct);
        return outcome.IsRefused
            ? new(null, outcome.Refusals, input.ClientMutationId)
            : new(await start.AdviceAsync(outcome.Value, ct), [], input.ClientMutationId);
    }
}
