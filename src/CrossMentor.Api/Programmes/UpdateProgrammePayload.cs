using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>What <c>updateProgramme</c> answers.</summary>
public sealed record UpdateProgrammePayload(Programme? Programme, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
