using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Evaluation;

/// <summary>What <c>publishBenchmark</c> answers.</summary>
public sealed record PublishBenchmarkPayload(Programme? Programme, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
