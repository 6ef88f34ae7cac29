using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Programmes;

/// <summary>One event of <c>programmeChanged</c>.</summary>
/// <param name="Id">Null when there is no programme that the subscriber may see.</param>
public sealed record ProgrammeChangedPayload(ProgrammeId? Id);
