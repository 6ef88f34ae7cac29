using CrossMentor.Application.Issuing;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Issuing;

/// <summary>What <c>enableUser</c> answers.</summary>
public sealed record EnableUserPayload(IssuerUser? User, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
