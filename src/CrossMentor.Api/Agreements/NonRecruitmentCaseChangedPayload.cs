using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Agreements;

/// <summary>One event of <c>nonRecruitmentCaseChanged</c>.</summary>
/// <param name="ProgrammeId">Null when there is no programme that the subscriber may see.</param>
/// <param name="CaseIds">Those that changed and that the subscriber saw a moment ago.</param>
public sealed record NonRecruitmentCaseChangedPayload(ProgrammeId? ProgrammeId, IReadOnlyList<NonRecruitmentCaseId> CaseIds);
