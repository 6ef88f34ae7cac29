using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Privacy;

/// <summary>What <c>grantConsent</c> answers.</summary>
public sealed record GrantConsentPayload(Consent? Consent, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
