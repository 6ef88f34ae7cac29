using CrossMentor.Application.Commands;
using CrossMentor.Domain.ActionLearning;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Brings a task to a learning group.</summary>
public sealed record RaiseTaskInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required LearningGroupId LearningGroupId { get; init; }

    public required string Title { get; init; }
}
