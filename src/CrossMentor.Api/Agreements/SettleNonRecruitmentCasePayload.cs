using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Agreements;

/// <summary>What <c>settleNonRecruitmentCase</c> answers.</summary>
public sealed record SettleNonRecruitmentCasePayload(NonRecruitmentCase? NonRecruitmentCase, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
