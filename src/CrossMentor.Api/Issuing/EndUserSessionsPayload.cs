using CrossMentor.Application.Issuing;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Issuing;

/// <summary>What <c>endUserSessions</c> answers.</summary>
public sealed record EndUserSessionsPayload(IssuerUser? User, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
