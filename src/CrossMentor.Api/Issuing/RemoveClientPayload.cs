using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Issuing;

/// <summary>What <c>removeClient</c> answers.</summary>
public sealed record RemoveClientPayload(IReadOnlyList<Refusal> Errors, string? ClientMutationId);
