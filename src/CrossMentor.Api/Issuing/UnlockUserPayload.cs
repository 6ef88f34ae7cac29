using CrossMentor.Application.Issuing;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Issuing;

/// <summary>What <c>unlockUser</c> answers.</summary>
public sealed record UnlockUserPayload(IssuerUser? User, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
