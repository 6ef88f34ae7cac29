using CrossMentor.Application.Commands;
using CrossMentor.Domain.Evaluation;

namespace CrossMentor.Application.Evaluation;

/// <summary>Lets a juror stand down.</summary>
public sealed record StandDownJurorInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required JurorId JurorId { get; init; }

    public required int Version { get; init; }
}
