using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>What <c>activateProgramme</c> answers.</summary>
public sealed record ActivateProgrammePayload(Programme? Programme, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
