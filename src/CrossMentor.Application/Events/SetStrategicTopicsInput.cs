using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Events;

/// <summary>Says which topics of the business a programme is combined with; what was said before is replaced.</summary>
public sealed record SetStrategicTopicsInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required int Version { get; init; }

    public required IReadOnlyList<StrategicTopicInput> Topics { get; init; }
}
