using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Programmes;

/// <summary>Keeps what the indicators of a programme came to in the end.</summary>
public sealed record RecordIndicatorsInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required int Version { get; init; }

    public required IReadOnlyList<IndicatorValueInput> Values { get; init; }
}
