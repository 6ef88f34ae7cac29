using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>What <c>closeProgramme</c> answers.</summary>
public sealed record CloseProgrammePayload(Programme? Programme, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
