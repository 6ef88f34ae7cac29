using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Programmes;

/// <summary>One condition of a track, and whether somebody meets it.</summary>
/// <param name="Reason">What the track asks for, in a sentence.</param>
public sealed record TrackCondition(TrackConditionKind Kind, Truth State, string Reason);
