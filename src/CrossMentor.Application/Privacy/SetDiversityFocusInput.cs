using CrossMentor.Application.Commands;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Privacy;

/// <summary>Says which dimensions of diversity an edition is about.</summary>
public sealed record SetDiversityFocusInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required int Version { get; init; }

    public required IReadOnlyList<DiversityDimension> Dimensions { get; init; }
}
