using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Participants;

/// <summary>One event of <c>enrolmentChanged</c>.</summary>
/// <param name="ProgrammeId">Null when there is no programme that the subscriber may see.</param>
/// <param name="ParticipantIds">Those who changed and whom the subscriber saw a moment ago.</param>
public sealed record EnrolmentChangedPayload(ProgrammeId? ProgrammeId, IReadOnlyList<ParticipantId> ParticipantIds);
