using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>What <c>setIntent</c> answers.</summary>
public sealed record SetIntentPayload(Programme? Programme, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
