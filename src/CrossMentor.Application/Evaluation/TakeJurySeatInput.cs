using CrossMentor.Application.Commands;

namespace CrossMentor.Application.Evaluation;

/// <summary>Takes a seat on a jury.</summary>
public sealed record TakeJurySeatInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required string Code { get; init; }
}
