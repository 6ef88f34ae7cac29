using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Agreements;

/// <summary>What <c>proposeAgreement</c> answers.</summary>
public sealed record ProposeAgreementPayload(AgreementVersion? AgreementVersion, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
