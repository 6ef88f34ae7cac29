using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>Mutations of <c>schema/costs.graphql</c>.</summary>
public static class CostMutations
{
    // Mutation.recordCost(input: RecordCostInput!): RecordCostPayload!
    public static Task<RecordCostPayload> RecordCostAsync(
        RecordCostInput input, ICommandHandler<RecordCostInput, CostEntryId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (CostEntry? changed, IReadOnlyList<Refusal> errors) => new RecordCostPayload(changed, errors, input.ClientMutationId), ct);
}
