using CrossMentor.Application.Issuing;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Issuing;

/// <summary>What <c>disableUser</c> answers.</summary>
public sealed record DisableUserPayload(IssuerUser? User, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
