using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Evaluation;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Evaluation;

/// <summary>Mutations of <c>schema/benchmark.graphql</c>.</summary>
public static class BenchmarkMutations
{
    // Mutation.publishBenchmark(input: PublishBenchmarkInput!): PublishBenchmarkPayload!
    public static Task<PublishBenchmarkPayload> PublishBenchmarkAsync(
        PublishBenchmarkInput input, ICommandHandler<PublishBenchmarkInput, ProgrammeId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Programme? changed, IReadOnlyList<Refusal> errors) => new PublishBenchmarkPayload(changed, errors, input.ClientMutationId), ct);
}
