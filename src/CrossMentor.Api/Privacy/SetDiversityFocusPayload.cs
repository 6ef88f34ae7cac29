using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Privacy;

/// <summary>What <c>setDiversityFocus</c> answers.</summary>
public sealed record SetDiversityFocusPayload(Programme? Programme, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
