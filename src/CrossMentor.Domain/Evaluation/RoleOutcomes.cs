using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Evaluation;

/// <summary>What the people of one role answered.</summary>
/// <param name="Baseline">Where they began.</param>
/// <param name="Changes">How far they moved since; empty while there is nothing to compare.</param>
/// <param name="Reflections">What only this role is asked afterwards.</param>
public sealed record RoleOutcomes(
    ParticipantRole Role, IReadOnlyList<ScaleMean> Baseline, IReadOnlyList<ScaleChange> Changes, IReadOnlyList<ScaleMean> Reflections);
