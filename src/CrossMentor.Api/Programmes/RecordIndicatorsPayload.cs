using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>What <c>recordIndicators</c> answers.</summary>
public sealed record RecordIndicatorsPayload(Programme? Programme, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
