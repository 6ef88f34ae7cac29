using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Evaluation;

/// <summary>The cells of one measure that may be told: one for all programmes, and one for each kind.</summary>
/// <remarks>
/// Nobody asks the table anything, so there are no two questions to subtract. A contribution that is not safe by itself is in no cell, so that no sum or
/// difference of cells is about less than one whole safe programme. A cell is about three programmes at least, and so is what is left when those that are
/// told are taken from the whole: where it would not be, another cell is kept back too.
/// </remarks>
public sealed class BenchmarkTable
{
    /// <summary>The fewest programmes that a cell may be about.</summary>
    public const int ProgrammesMin = 3;

    private const int PeopleStep = 5;

    private readonly IReadOnlyDictionary<ProgrammeKind, IReadOnlyList<BenchmarkContribution>> kinds;
    private readonly IReadOnlyList<BenchmarkContribution> all;

    private BenchmarkTable(IReadOnlyDictionary<ProgrammeKind, IReadOnlyList<BenchmarkContribution>> kinds, IReadOnlyList<BenchmarkContribution> all)
        => (this.kinds, this.all) = (kinds, all);

    /// <summary>What is told: for each cell the programmes in it; that of all programmes has no kind.</summary>
    public IEnumerable<(ProgrammeKind? Kind, IReadOnlyList<BenchmarkContribution> Contributions)> Cells
        => kinds.Select(kind => ((ProgrammeKind?)kind.Key, kind.Value)).Concat(all.Count == 0 ? [] : [(null, all)]);

    /// <param name="contributions">Of one measure, one a programme.</param>
    public static BenchmarkTable Of(IEnumerable<BenchmarkContribution> contributions)
    {
        var safe = contributions.Where(contribution => contribution.IsSafe).ToList();
        var told = safe.GroupBy(contribution => contribution.Kind)
            .Where(kind => kind.Count() >= ProgrammesMin)
            .OrderBy(kind => kind.Count()).ThenBy(kind => kind.Sum(contribution => contribution.People.Count)).ThenBy(kind => kind.Key)
            .ToDictionary(kind => kind.Key, IReadOnlyList<BenchmarkContribution> (kind) => [.. kind]);
        var rest = safe.Count - told.Values.Sum(kind => kind.Count);
        foreach (var smallest in told.Keys.ToList())
        {
            if (rest is 0 or >= ProgrammesMin)
            {
                break;
            }

            rest += told[smallest].Count;
            told.Remove(smallest);
        }

        return new(told, safe.Count >= ProgrammesMin ? safe : []);
    }

    public BenchmarkFigure FigureOf(BenchmarkContribution own)
    {
        var (ofKind, ofAll) = (kinds.GetValueOrDefault(own.Kind) ?? [], all);
        return new(
            own.Measure,
            own.IsSafe ? ValueOf(own.Measure, [own]) : null,
            ValueOf(own.Measure, ofKind),
            PeopleOf(ofKind),
            ValueOf(own.Measure, ofAll),
            PeopleOf(ofAll));
    }

    private static int? PeopleOf(IReadOnlyList<BenchmarkContribution> cell)
        => cell.Count == 0 ? null : cell.Sum(contribution => contribution.People.Count) / PeopleStep * PeopleStep;

    private static double? ValueOf(BenchmarkMeasure measure, IReadOnlyList<BenchmarkContribution> cell)
    {
        if (cell.Count == 0)
        {
            return null;
        }

        var mean = cell.SelectMany(contribution => contribution.People).Average(person => person.Value);
        return measure switch
        {
            // That all did or nobody did would tell it of each of them.
            BenchmarkMeasure.CompletedPairs => Math.Clamp(Rounded(mean, 0.05), 0.05, 0.95),
            BenchmarkMeasure.Sessions => Rounded(mean, 0.5),
            _ => Rounded(mean, 0.1),
        };
    }

    private static double Rounded(double mean, double step) => Math.Round(Math.Round(mean / step, MidpointRounding.AwayFromZero) * step, 2);
}
