using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Agreements;

/// <summary>What <c>proposePurpose</c> answers.</summary>
public sealed record ProposePurposePayload(PurposeVersion? PurposeVersion, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
