using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Tests.Evaluation;

/// <summary>N-16: no cell, no difference of cells and no difference of editions is about less than it may be.</summary>
public sealed class BenchmarkTests
{
    private static readonly ProgrammeKind[] Kinds = Enum.GetValues<ProgrammeKind>();

    [Theory]
    [InlineData(true, 5, 5, 5)]
    [InlineData(true, 3, 3, 2)] // Eight people; without the largest organisation five are left.
    [InlineData(false, 3, 2, 2)] // Seven: the largest could take its own three away, and know something about four.
    [InlineData(false, 9, 9)] // Two organisations know of each other.
    [InlineData(false, 20)]
    [InlineData(true, 6, 3, 3)] // One half is the most that an organisation may be.
    [InlineData(false, 7, 3, 3)]
    [InlineData(false)]
    public void A_programme_counts_when_a_figure_about_it_tells_of_no_person_and_no_organisation(bool isSafe, params int[] people)
        => Assert.Equal(isSafe, Contribution(ProgrammeKind.TwoWay, people).IsSafe);

    [Fact]
    public void A_cell_is_about_three_programmes_at_least()
    {
        Assert.Null(FigureOfFirst(Safe(ProgrammeKind.TwoWay, 2)).OfKind);
        Assert.Equal((4.0, 45), (FigureOfFirst(Safe(ProgrammeKind.TwoWay, 3)).OfKind, FigureOfFirst(Safe(ProgrammeKind.TwoWay, 3)).OfKindPeopleCount));
    }

    [Fact]
    public void A_kind_that_is_kept_back_is_not_the_whole_less_the_others()
    {
        var cells = CellsOf([.. Safe(ProgrammeKind.TwoWay, 5), .. Safe(ProgrammeKind.HybridActionLearning, 3), .. Safe(ProgrammeKind.OneWay, 1)]);

        // One way is too few; the smallest of the others is kept back with it.
        Assert.Equal([ProgrammeKind.TwoWay, null], cells.Select(cell => cell.Kind));
        var three = CellsOf([.. Safe(ProgrammeKind.TwoWay, 5), .. Safe(ProgrammeKind.HybridActionLearning, 2), .. Safe(ProgrammeKind.OneWay, 1)]);
        Assert.Equal([ProgrammeKind.TwoWay, null], three.Select(cell => cell.Kind));
        Assert.Equal([null], CellsOf([.. Safe(ProgrammeKind.TwoWay, 5), .. Safe(ProgrammeKind.OneWay, 1)]).Select(cell => cell.Kind));
    }

    /// <summary>
    /// The attack: whatever somebody adds up and takes away of what is told, and whichever one whole programme the attacker knows, what is left is about nobody
    /// or about two whole programmes at least, and about no organisation's people alone.
    /// </summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_sum_or_difference_of_cells_singles_out_a_programme_or_an_organisation(int seed)
    {
        var random = new Random(seed);
        for (var trial = 0; trial < 200; trial++)
        {
            var shared = Enumerable.Range(0, 6).Select(_ => Ids.New<OrganisationId>()).ToArray();
            var contributions = Enumerable.Range(0, random.Next(0, 12)).Select(_ => new BenchmarkContribution(
                Ids.New<ProgrammeId>(), Kinds[random.Next(Kinds.Length)], BenchmarkMeasure.Sessions,
                [.. Enumerable.Range(0, random.Next(0, 20)).Select(_ => (shared[random.Next(random.Next(1, 7))], (double)random.Next(6)))])).ToList();
            var cells = CellsOf(contributions);

            foreach (var left in Differences(cells))
            {
                Assert.True(left.Count is 0 or >= BenchmarkTable.ProgrammesMin, $"Seed {seed}, trial {trial}: {left.Count} programmes are left.");
                Assert.All(left, contribution => Assert.True(contribution.IsSafe));
                foreach (var known in left)
                {
                    var others = new BenchmarkContribution(known.ProgrammeId, known.Kind, known.Measure, [.. left.Where(one => one != known).SelectMany(one => one.People)]);
                    Assert.True(others.IsSafe, $"Seed {seed}, trial {trial}: what is left without a known programme tells too much.");
                }
            }
        }
    }

    [Fact]
    public void That_everybody_completed_is_told_of_nobody()
    {
        IReadOnlyList<BenchmarkContribution> all = [.. Safe(ProgrammeKind.TwoWay, 3, value: 1).Select(own => own with { Measure = BenchmarkMeasure.CompletedPairs })];

        Assert.Equal(0.95, BenchmarkTable.Of(all).FigureOf(all[0]).OfAll);
        Assert.Equal(0.05, BenchmarkTable.Of(all).FigureOf(all[0] with { People = [.. all[0].People.Select(person => (person.Organisation, 0.0))] }).Own);
    }

    [Fact]
    public void Values_are_rounded_so_that_one_person_seldom_shows()
    {
        var all = Safe(ProgrammeKind.TwoWay, 3);
        var changed = all[0] with { People = [(all[0].People[0].Organisation, 3.0), .. all[0].People.Skip(1)] };

        Assert.Equal(FigureOfFirst(all), BenchmarkTable.Of([changed, .. all.Skip(1)]).FigureOf(all[0]));
    }

    [Fact]
    public void A_programme_has_a_place_in_one_year_and_a_place_even_where_nothing_is_told()
    {
        var today = new DateOnly(2030, 4, 1);
        var places = BenchmarkPlace.Publish(Ids.New<BenchmarkPlaceId>, 2029, [Contribution(ProgrammeKind.TwoWay, 2, 2)], today);

        var figure = Assert.Single(Assert.Single(places).Figures);
        Assert.Equal(new BenchmarkFigure(BenchmarkMeasure.Sessions, null, null, null, null, null), figure);
        Assert.Equal(today, BenchmarkPlace.SettledOn(2029));
        Assert.Equal(A.Programme().EndsOn.Year, BenchmarkPlace.YearOf(A.Programme()));
    }

    // Every sum of cells with signs that leaves whole programmes: the whole less any of the kinds, and any of the kinds together.
    private static IEnumerable<IReadOnlyList<BenchmarkContribution>> Differences(IReadOnlyList<(ProgrammeKind? Kind, IReadOnlyList<BenchmarkContribution> Contributions)> cells)
    {
        var kinds = cells.Where(cell => cell.Kind is not null).ToList();
        var whole = cells.Where(cell => cell.Kind is null).SelectMany(cell => cell.Contributions).ToList();
        for (var chosen = 0; chosen < 1 << kinds.Count; chosen++)
        {
            List<BenchmarkContribution> some = [.. kinds.Where((_, place) => (chosen & (1 << place)) != 0).SelectMany(cell => cell.Contributions)];
            yield return some;
            if (whole.Count > 0)
            {
                yield return [.. whole.Except(some)];
            }
        }
    }

    private static IReadOnlyList<(ProgrammeKind? Kind, IReadOnlyList<BenchmarkContribution> Contributions)> CellsOf(IEnumerable<BenchmarkContribution> contributions)
        => [.. BenchmarkTable.Of(contributions).Cells];

    private static BenchmarkFigure FigureOfFirst(IReadOnlyList<BenchmarkContribution> contributions) => BenchmarkTable.Of(contributions).FigureOf(contributions[0]);

    private static IReadOnlyList<BenchmarkContribution> Safe(ProgrammeKind kind, int count, double value = 4)
        => [.. Enumerable.Range(0, count).Select(_ => Contribution(kind, value, 5, 5, 5))];

    private static BenchmarkContribution Contribution(ProgrammeKind kind, params int[] people) => Contribution(kind, 4, people);

    private static BenchmarkContribution Contribution(ProgrammeKind kind, double value, params int[] people) => new(
        Ids.New<ProgrammeId>(), kind, BenchmarkMeasure.Sessions,
        [.. people.SelectMany(count => Ids.New<OrganisationId>() is var organisation ? Enumerable.Repeat((organisation, value), count) : [])]);
}
