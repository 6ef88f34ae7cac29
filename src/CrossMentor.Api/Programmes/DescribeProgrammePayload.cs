using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>What <c>describeProgramme</c> answers.</summary>
public sealed record DescribeProgrammePayload(Programme? Programme, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
