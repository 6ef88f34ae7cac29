using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Programmes;

/// <summary>Creates a programme; the caller becomes its manager.</summary>
public sealed record CreateProgrammeInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required string Name { get; init; }

    public required ProgrammeKind Kind { get; init; }

    public Orientation Orientation { get; init; } = Orientation.Traditional;

    public required string Purpose { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    public required DateOnly StartsOn { get; init; }

    /// <summary>Twelve months after the start when left out.</summary>
    public DateOnly? EndsOn { get; init; }

    public IReadOnlyList<string> Tracks { get; init; } = [];

    public int BalanceTolerance { get; init; }

    public int LearningGroupCount { get; init; }

    public PairApproval PairApproval { get; init; } = PairApproval.OrganisationsAndPeople;

    /// <summary>The default band when left out.</summary>
    public CompatibilityBandInput? CompatibilityBand { get; init; }

    /// <summary>The series that the programme is an edition of; goes with the year.</summary>
    public ProgrammeSeriesId? SeriesId { get; init; }

    public int? EditionYear { get; init; }
}
