using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Events;

/// <summary>Whether a role is trained in a topic.</summary>
/// <param name="IsRequired">Whether a required module of the topic is for the role.</param>
/// <param name="HasEvent">Whether an event teaches such a module.</param>
public sealed record TrainingCell(TrainingTopic Topic, ParticipantRole Role, bool IsRequired, bool HasEvent)
{
    public bool IsCovered => IsRequired && HasEvent;
}
