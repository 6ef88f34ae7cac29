using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Events;

/// <summary>What a programme requires somebody to learn.</summary>
/// <param name="Completed">What the person has learned of it.</param>
/// <param name="Missing">What the person has not.</param>
/// <param name="Boundaries">Whether the person knows the boundaries of mentoring; nothing is complete without.</param>
public sealed record TrainingRecord(ParticipantId ParticipantId, IReadOnlyList<TrainingModule> Completed, IReadOnlyList<TrainingModule> Missing, BoundaryState Boundaries)
{
    public bool IsComplete => Missing.Count == 0 && Boundaries != BoundaryState.Missing;
}
