using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>What <c>createProgramme</c> answers.</summary>
public sealed record CreateProgrammePayload(Programme? Programme, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
