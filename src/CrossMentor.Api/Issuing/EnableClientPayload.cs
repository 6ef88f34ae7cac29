using CrossMentor.Application.Issuing;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Issuing;

/// <summary>What <c>enableClient</c> answers.</summary>
public sealed record EnableClientPayload(IssuerClient? Client, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
