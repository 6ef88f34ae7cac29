using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Programmes;

/// <summary>Creates the next edition of a series with the settings of an earlier one.</summary>
public sealed record OpenEditionInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeSeriesId SeriesId { get; init; }

    public required int EditionYear { get; init; }

    /// <summary>A programme that the caller manages; its settings are taken over and nobody who takes part in it.</summary>
    public required ProgrammeId EarlierProgrammeId { get; init; }

    /// <summary>The name of the earlier edition when left out.</summary>
    public string? Name { get; init; }

    public required DateOnly StartsOn { get; init; }

    /// <summary>So long after the start as in the earlier edition when left out.</summary>
    public DateOnly? EndsOn { get; init; }
}
