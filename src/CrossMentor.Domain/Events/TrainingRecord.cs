using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Events;

/// <summary>What a programme requires somebody to learn.</summary>
/// <param name="Completed">What the person has learned of it.</param>
/// <param name="Missing">What the person has not.</param>
public sealed record TrainingRecord(ParticipantId ParticipantId, IReadOnlyList<TrainingModule> Completed, IReadOnlyList<TrainingModule> Missing)
{
    public bool IsComplete => Missing.Count == 0;
}
