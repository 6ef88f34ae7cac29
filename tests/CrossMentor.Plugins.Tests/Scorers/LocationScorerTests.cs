using CrossMentor.Plugins.Scorers;

namespace CrossMentor.Plugins.Tests.Scorers;

public sealed class LocationScorerTests
{
    [Theory]
    [InlineData("country:DK", "location:aarhus", "country:DK", "location:aarhus", 1000, 0, "SAME_LOCATION")]
    [InlineData("country:DK", "location:aarhus", "country:DK", "location:odense", 600, 600, "SAME_COUNTRY")]
    [InlineData("country:DK", null, "country:NL", null, 0, 1000, "OTHER_COUNTRY")]
    [InlineData(null, null, "country:NL", null, 3, 3, "LOCATION_UNKNOWN")]
    public void Nearness_earns_points_or_costs_them(
        string? menteeCountry, string? menteeLocation, string? mentorCountry, string? mentorLocation, int whenSame, int whenDifferent, string code)
    {
        var mentee = new Person { Country = menteeCountry, Location = menteeLocation };
        var mentor = new Person { Country = mentorCountry, Location = mentorLocation };
        var settings = new LocationSettings { SameCountryPoints = 600, PointsWhenUnknown = 3 };

        var same = Ask.Scorer(new LocationScorer(settings with { Prefer = Preference.Same }), mentee, mentor);
        var different = Ask.Scorer(new LocationScorer(settings with { Prefer = Preference.Different }), mentee, mentor);

        Assert.Equal((whenSame, whenDifferent, code), (same.Points, different.Points, same.Reason.Code));
    }
}
