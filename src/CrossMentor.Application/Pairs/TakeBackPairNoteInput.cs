using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Pairs;

/// <summary>Takes back what the caller wrote for the two of its pair.</summary>
public sealed record TakeBackPairNoteInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required PairNoteId NoteId { get; init; }
}
