using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Matching;

/// <summary>A pair that somebody fixes or rules out, with the reason.</summary>
public sealed record DecidedPair(DecisionKind Kind, ParticipantId MentorId, ParticipantId MenteeId, string Reason);
