using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Consortia;

/// <summary>Criteria that look beyond one's own field and country, each with a band of its own.</summary>
[Collection(ConsortiumCollection.Name)]
public sealed class CriteriaTests(ProductFixture fixture)
{
    [Theory]
    [InlineData("crossmentor.scorers.sector-distance", "finance", "finance", "NL", "DK", 0)]
    [InlineData("crossmentor.scorers.sector-distance", "finance", "energy", "NL", "NL", 1000)]
    [Requirement("S-67")]
    public async Task Another_field_earns_points_inside_the_band(
        string plugin, string mentorSector, string menteeSector, string mentorCountry, string menteeCountry, int points) =>
        Assert.Equal(points, await PointsAsync(plugin, null, mentorSector, menteeSector, mentorCountry, menteeCountry));

    [Theory]
    [InlineData("""{"zeroBelow":0,"low":20,"high":60,"zeroAbove":100}""", "NL", "NL", 0)]
    [InlineData("""{"zeroBelow":0,"low":20,"high":60,"zeroAbove":100}""", "NL", "DK", 0)]
    [InlineData("""{"zeroBelow":0,"low":20,"high":100,"zeroAbove":101}""", "NL", "DK", 1000)]
    [Requirement("S-48")]
    public async Task Another_country_earns_points_inside_the_band(string settings, string mentorCountry, string menteeCountry, int points) =>
        Assert.Equal(points, await PointsAsync("crossmentor.scorers.country-distance", settings, "finance", "finance", mentorCountry, menteeCountry));

    private async Task<int> PointsAsync(
        string pluginId, string? settings, string mentorSector, string menteeSector, string mentorCountry, string menteeCountry)
    {
        var workshop = fixture.Workshop();
        var (giver, receiver) = (await workshop.FoundAsync("Giver", mentorSector), await workshop.FoundAsync("Receiver", menteeSector));
        var programme = await workshop.ProgrammeAsync("ONE_WAY");
        await workshop.JoinAsync(programme, giver, "PROVIDES_MENTORS", menteeQuota: 0);
        await workshop.JoinAsync(programme, receiver, "PROVIDES_MENTEES", mentorQuota: 0);
        await workshop.ImportAsync(
            programme,
            RosterRow.Mentor(giver, "Mentor") with { Grade = "12", Country = mentorCountry },
            RosterRow.Mentee(receiver, "Mentee") with { Grade = "5", Country = menteeCountry });
        await workshop.SetPolicyAsync(programme, new() { ["weights"] = new[] { new { pluginId, weight = 1, settings } } });

        var run = await workshop.MatchAsync(programme);

        return Assert.Single(run.Proposals()).GetProperty("explanation").List("contributions").Single(one => one.Text("pluginId") == pluginId).Number("points");
    }
}
