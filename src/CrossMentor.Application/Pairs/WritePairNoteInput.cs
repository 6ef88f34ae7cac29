using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Pairs;

/// <summary>Writes something that only the two of a pair read.</summary>
public sealed record WritePairNoteInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required PairId PairId { get; init; }

    public required PairNoteKind Kind { get; init; }

    public required string Text { get; init; }
}
