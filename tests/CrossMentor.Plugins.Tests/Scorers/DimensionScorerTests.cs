using CrossMentor.Plugins.Scorers;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Tests.Scorers;

/// <summary>S-57: each dimension weighs on its own, in its own direction.</summary>
public sealed class DimensionScorerTests
{
    [Theory]
    [InlineData(Preference.Same, "department:sales", "department:sales", 1000)]
    [InlineData(Preference.Same, "department:sales", "department:legal", 0)]
    [InlineData(Preference.Different, "department:sales", "department:sales", 0)]
    [InlineData(Preference.Different, "department:sales", "department:legal", 1000)]
    [InlineData(Preference.Different, null, "department:legal", 50)]
    public void Likeness_counts_in_the_chosen_direction(Preference prefer, string? mentee, string mentor, int points)
    {
        var scorer = new DimensionScorer(new DimensionSettings { Dimension = Dimension.Department, Prefer = prefer, PointsWhenUnknown = 50 });

        Assert.Equal(points, Ask.Scorer(scorer, new Person { Department = mentee }, new Person { Department = mentor }).Points);
    }

    [Fact]
    public void A_dimension_that_was_not_granted_cannot_be_read()
    {
        var scorer = new DimensionScorer(new DimensionSettings { Dimension = Dimension.Gender });
        var person = new Person { Gender = "gender:f", Department = "department:sales" };
        var granted = SnapshotOf.Pair(person, person).Restrict(new HashSet<string> { "department" });

        var exception = Assert.Throws<FeatureNotGrantedException>(() => Ask.Scorer(scorer, granted));

        Assert.Equal("gender", exception.FeatureName);
        Assert.Equal(0, Ask.Scorer(scorer, SnapshotOf.Pair(person, person)).Points);
    }
}
