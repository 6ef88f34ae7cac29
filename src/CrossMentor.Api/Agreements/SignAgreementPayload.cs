using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Agreements;

/// <summary>What <c>signAgreement</c> answers.</summary>
public sealed record SignAgreementPayload(AgreementVersion? AgreementVersion, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
