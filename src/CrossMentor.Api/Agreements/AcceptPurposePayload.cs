using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Agreements;

/// <summary>What <c>acceptPurpose</c> answers.</summary>
public sealed record AcceptPurposePayload(PurposeVersion? PurposeVersion, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
