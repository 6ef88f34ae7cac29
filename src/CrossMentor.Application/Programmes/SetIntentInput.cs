using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Programmes;

/// <summary>Replaces what a programme is formally meant to bring about.</summary>
public sealed record SetIntentInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required int Version { get; init; }

    public required IReadOnlyList<IntentInput> Intents { get; init; }
}
