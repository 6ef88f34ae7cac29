using CrossMentor.Application.Issuing;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Issuing;

/// <summary>What <c>changeClient</c> answers.</summary>
public sealed record ChangeClientPayload(IssuerClient? Client, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
