using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Evaluation;

/// <summary>How a programme stood beside others that ended in the same year. It is written once, when the benchmark of that year is published, and never changes.</summary>
/// <remarks>A programme counts in the year in which it was to end and in no other, so that no two benchmarks differ by one programme.</remarks>
public sealed class BenchmarkPlace
{
    /// <summary>How long after its year a benchmark waits for programmes to be closed and surveys to be answered.</summary>
    public const int GraceMonths = 3;

    /// <summary>Programmes of one year.</summary>
    public const int ProgrammesMax = 1_000;

    private BenchmarkPlace()
    {
    }

    public BenchmarkPlaceId Id { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public int Year { get; private set; }

    public DateOnly PublishedOn { get; private set; }

    /// <summary>In the order of the measures.</summary>
    public IReadOnlyList<BenchmarkFigure> Figures { get; private set; } = [];

    public static int YearOf(Programme programme) => programme.EndsOn.Year;

    /// <summary>The first day on which the benchmark of a year may be published.</summary>
    public static DateOnly SettledOn(int year) => new DateOnly(year, 12, 31).AddDays(1).AddMonths(GraceMonths);

    /// <summary>The places of all programmes of a year.</summary>
    /// <param name="newId">Makes an id.</param>
    /// <param name="contributions">One a programme and measure.</param>
    public static IReadOnlyList<BenchmarkPlace> Publish(Func<BenchmarkPlaceId> newId, int year, IReadOnlyCollection<BenchmarkContribution> contributions, DateOnly today)
    {
        var figures = contributions
            .GroupBy(contribution => contribution.Measure)
            .SelectMany(measure => BenchmarkTable.Of(measure) is var table ? measure.Select(own => (own.ProgrammeId, Figure: table.FigureOf(own))) : [])
            .ToLookup(own => own.ProgrammeId, own => own.Figure);
        return [.. figures.Select(programme => new BenchmarkPlace
        {
            Id = newId(),
            ProgrammeId = programme.Key,
            Year = year,
            PublishedOn = today,
            Figures = [.. programme.OrderBy(figure => figure.Measure)],
        })];
    }
}
