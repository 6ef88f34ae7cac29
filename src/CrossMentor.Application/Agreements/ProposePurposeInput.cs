using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Agreements;

/// <summary>Puts the purpose of a programme into words that every organisation is asked to accept.</summary>
public sealed record ProposePurposeInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required int Version { get; init; }

    public required IReadOnlyList<LocalTextInput> Texts { get; init; }
}
