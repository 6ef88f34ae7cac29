namespace CrossMentor.Matching.Inputs;

/// <summary>A mentor and a mentee by their participant ids.</summary>
/// <param name="MentorId">The mentor's participant id.</param>
/// <param name="MenteeId">The mentee's participant id.</param>
public sealed record ParticipantPair(Guid MentorId, Guid MenteeId);
