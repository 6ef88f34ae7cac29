using CrossMentor.Application.Issuing;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Issuing;

/// <summary>What <c>disableClient</c> answers.</summary>
public sealed record DisableClientPayload(IssuerClient? Client, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
