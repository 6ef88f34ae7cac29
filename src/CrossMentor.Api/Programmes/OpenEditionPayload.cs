using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>What <c>openEdition</c> answers.</summary>
public sealed record OpenEditionPayload(Programme? Programme, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
