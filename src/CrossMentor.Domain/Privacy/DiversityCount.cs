using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Privacy;

/// <summary>How many people of a role declared the same.</summary>
public sealed record DiversityCount(ParticipantRole Role, string Value, int Count);
