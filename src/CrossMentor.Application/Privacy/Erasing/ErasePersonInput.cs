using CrossMentor.Application.Commands;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Privacy.Erasing;

/// <summary>Erases a person for good.</summary>
public sealed record ErasePersonInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required PersonId PersonId { get; init; }
}
