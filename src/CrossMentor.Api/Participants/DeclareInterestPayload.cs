using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Participants;

/// <summary>What <c>declareInterest</c> answers.</summary>
public sealed record DeclareInterestPayload(DeclaredInterest? DeclaredInterest, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
