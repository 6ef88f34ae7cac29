using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Participants;

/// <summary>What <c>withdrawInterest</c> answers.</summary>
public sealed record WithdrawInterestPayload(DeclaredInterest? DeclaredInterest, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
