using CrossMentor.Application.Commands;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Takes a seat on a sponsor panel: from then on the caller sees what is presented to it.</summary>
public sealed record TakePanelSeatInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required string Code { get; init; }
}
