using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Privacy;

/// <summary>What <c>withdrawConsent</c> answers.</summary>
public sealed record WithdrawConsentPayload(Consent? Consent, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
