using CrossMentor.Application.Commands;
using CrossMentor.Domain.ActionLearning;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Says when a learning group presents to the sponsor panel.</summary>
public sealed record SchedulePresentationInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required LearningGroupId LearningGroupId { get; init; }

    public required DateTimeOffset StartsAt { get; init; }
}
