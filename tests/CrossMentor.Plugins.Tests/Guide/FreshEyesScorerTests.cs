namespace CrossMentor.Plugins.Tests.Guide;

/// <summary>The scorer of docs/plugins.md does what the guide says.</summary>
public sealed class FreshEyesScorerTests
{
    [Theory]
    [InlineData("sector:finance", "sector:energy", 1000)]
    [InlineData("sector:finance", "sector:finance", 0)]
    [InlineData("sector:finance", null, 0)]
    public void Another_sector_gives_all_points(string mentee, string? mentor, int points)
    {
        var explanation = Ask.Scorer(new FreshEyesScorer(), new Person { Sector = mentee }, new Person { Sector = mentor });

        Assert.Equal(points, explanation.Points);
        Assert.Equal("FRESH_EYES", explanation.Reason.Code);
    }
}
