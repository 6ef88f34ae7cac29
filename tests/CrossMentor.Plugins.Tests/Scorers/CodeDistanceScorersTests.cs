using CrossMentor.Plugins.Scorers;

namespace CrossMentor.Plugins.Tests.Scorers;

/// <summary>S-06, S-48, S-67: different, but not so different that there is no community.</summary>
public sealed class CodeDistanceScorersTests
{
    private static readonly CodeDistanceSettings Settings = new()
    {
        RelatedDistance = 40,
        Distances = [new CodeDistance("sector:bank", "sector:insurance", 70)],
        ZeroBelow = 0,
        Low = 40,
        High = 70,
        ZeroAbove = 100,
        PointsWhenUnknown = 9,
    };

    [Theory]
    [InlineData("sector:bank", "sector:bank", 0, 0)]
    [InlineData("sector:energy.wind", "sector:energy.oil", 40, 1000)]
    [InlineData("sector:bank", "sector:insurance", 70, 1000)]
    [InlineData("sector:insurance", "sector:bank", 70, 1000)]
    [InlineData("sector:bank", "sector:energy.wind", 100, 0)]
    public void A_sector_inside_the_band_earns_all_points(string mentee, string mentor, int distance, int points)
    {
        var explanation = Ask.Scorer(new SectorDistanceScorer(Settings), new Person { Sector = mentee }, new Person { Sector = mentor });

        Assert.Equal((points, "SECTOR_DISTANCE"), (explanation.Points, explanation.Reason.Code));
        Assert.Contains(explanation.Reason.Parameters, parameter => parameter is { Name: "distance" } && parameter.Value == $"{distance}");
    }

    [Fact]
    public void Functions_are_measured_alike()
    {
        var scorer = new FunctionDistanceScorer(new CodeDistanceSettings());

        Assert.Equal(0, Ask.Scorer(scorer, new Person { Function = "function:hr" }, new Person { Function = "function:hr" }).Points);
        Assert.Equal(1000, Ask.Scorer(scorer, new Person { Function = "function:hr" }, new Person { Function = "function:law" }).Points);
    }

    [Theory]
    [InlineData("country:nl", "country:nl", 0)]
    [InlineData("country:nl", "country:de", 1000)]
    [InlineData("country:nl", "country:jp", 0)]
    public void Countries_are_measured_alike(string mentee, string mentor, int points)
    {
        var scorer = new CountryDistanceScorer(Settings with { Distances = [new CodeDistance("country:nl", "country:de", 55)] });

        Assert.Equal(points, Ask.Scorer(scorer, new Person { Country = mentee }, new Person { Country = mentor }).Points);
    }

    [Fact]
    public void A_missing_sector_earns_what_the_programme_set()
    {
        var explanation = Ask.Scorer(new SectorDistanceScorer(Settings), new Person(), new Person { Sector = "sector:bank" });

        Assert.Equal((9, "SECTOR_UNKNOWN"), (explanation.Points, explanation.Reason.Code));
    }
}
