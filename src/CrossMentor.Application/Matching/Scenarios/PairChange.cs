using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>A pair that two scenarios do not share.</summary>
/// <param name="Score">The score that the pair has in the scenario that has it.</param>
public sealed record PairChange(PairChangeKind Change, ParticipantId MentorId, ParticipantId MenteeId, int Score);
