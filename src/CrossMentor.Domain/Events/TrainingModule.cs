using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Events;

/// <summary>Something that people of a programme learn before or while they meet.</summary>
/// <param name="Code">By which events name it, unique within the programme.</param>
/// <param name="Audience">Who learns it.</param>
/// <param name="IsRequired">Whether a pair waits until its people have learned it.</param>
/// <param name="IsJoint">Whether it counts only when learned with the other role and with other organisations.</param>
/// <param name="Orientation">The only orientation that asks for it; null when both do.</param>
public sealed record TrainingModule(
    string Code, string Title, TrainingTopic Topic, EventAudience Audience, bool IsRequired, bool IsJoint, Orientation? Orientation)
{
    public const int TitleLengthMax = 200;

    /// <summary>Whether it speaks of what seniors fear to those seniors, as far as anybody who is mentored in this orientation is one.</summary>
    public bool PreparesSeniors(Orientation orientation)
        => orientation == Programmes.Orientation.Reverse && Topic == TrainingTopic.FearAndDistrust && IsRequiredOf(ParticipantRole.Mentee, orientation);

    public bool IsRequiredOf(ParticipantRole role, Orientation orientation)
        => IsRequired && Audience.Includes(role) && (Orientation ?? orientation) == orientation;
}
