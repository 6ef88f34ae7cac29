using CrossMentor.Domain.Events;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Events;

/// <summary>One module.</summary>
public sealed record TrainingModuleInput
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    public required TrainingTopic Topic { get; init; }

    public EventAudience Audience { get; init; } = EventAudience.Everybody;

    public bool IsRequired { get; init; } = true;

    public bool IsJoint { get; init; }

    public Orientation? Orientation { get; init; }
}
