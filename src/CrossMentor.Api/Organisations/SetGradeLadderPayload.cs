using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Organisations;

/// <summary>What <c>setGradeLadder</c> answers.</summary>
public sealed record SetGradeLadderPayload(Organisation? Organisation, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
