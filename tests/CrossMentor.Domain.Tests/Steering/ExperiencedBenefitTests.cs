using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Domain.Tests.Steering;

/// <summary>S-24: what the people of one organisation experience, as a rank among all.</summary>
public sealed class ExperiencedBenefitTests
{
    private static readonly OrganisationId[] Organisations = [.. Enumerable.Range(0, 3).Select(_ => Ids.New<OrganisationId>())];

    [Fact]
    public void Equal_experience_is_the_middle_for_everybody()
    {
        var rows = Of((5, 4), (7, 4), (9, 4));

        Assert.Equal([50, 50, 50], rows.Select(row => row.Percentile));
        Assert.DoesNotContain(rows, row => row.IsOutsideTolerance);
    }

    [Fact]
    public void Whose_people_say_least_stands_lowest_and_before_the_steering_group()
    {
        var rows = Of((5, 2), (5, 4), (5, 5));

        Assert.Equal([17, 50, 83], rows.Select(row => row.Percentile));
        Assert.Equal([true, false, false], rows.Select(row => row.IsOutsideTolerance));
    }

    [Theory]
    [InlineData(34, true)]
    [InlineData(35, false)]
    public void The_tolerance_ends_at_35(int percentile, bool isOutside)
        => Assert.Equal(isOutside, new ExperiencedBenefit(Organisations[0], percentile).IsOutsideTolerance);

    [Fact]
    public void Four_people_stand_for_nothing_and_leave_no_trace_in_the_ranks_of_others()
    {
        var four = Of((5, 3), (5, 4), (4, 1));
        Assert.All(four, row => Assert.True(row.IsSuppressed));

        var further = Ids.New<OrganisationId>();
        (OrganisationId, double)[] five = [.. Answers(5, 3, 0), .. Answers(5, 4, 1), .. Answers(5, 5, 2)];
        IReadOnlyList<ExperiencedBenefit> With(double value) =>
            ExperiencedBenefit.Of([.. Organisations, further], [.. five, .. Enumerable.Repeat((further, value), 4)]);
        Assert.Null(With(1)[3].Percentile);
        Assert.Equal(With(1), With(5));
        Assert.Equal(17, With(1)[0].Percentile);
    }

    [Fact]
    public void Two_organisations_would_tell_of_each_other()
        => Assert.All(ExperiencedBenefit.Of(Organisations[..2], [.. Answers(9, 3, 0), .. Answers(9, 4, 1)]), row => Assert.Null(row.Percentile));

    private static IReadOnlyList<ExperiencedBenefit> Of(params (int Count, double Value)[] answered)
        => ExperiencedBenefit.Of(Organisations, answered.SelectMany((own, number) => Answers(own.Count, own.Value, number)));

    private static IEnumerable<(OrganisationId, double)> Answers(int count, double value, int organisation) => Enumerable.Repeat((Organisations[organisation], value), count);
}
