using CrossMentor.Application.Commands;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Application.Steering;

/// <summary>Says that a topic is done with.</summary>
public sealed record SettleSteeringTopicInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required SteeringTopicId TopicId { get; init; }

    public required int Version { get; init; }
}
