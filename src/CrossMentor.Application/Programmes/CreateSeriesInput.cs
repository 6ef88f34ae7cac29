using CrossMentor.Application.Commands;

namespace CrossMentor.Application.Programmes;

/// <summary>Begins a series of programmes.</summary>
public sealed record CreateSeriesInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required string Name { get; init; }

    public PatronInput? Patron { get; init; }
}
