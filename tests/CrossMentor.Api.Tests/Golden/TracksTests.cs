using System.Globalization;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Golden;

/// <summary>G-3: a series of annual editions with three tracks, in which everybody gives as much as it receives; one organisation loses two mentors.</summary>
public sealed class TracksTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private static readonly string[] Tracks = ["Career", "Executive", "Board"];
    private static readonly string[] Organisations = ["Amber", "Beryl", "Coral", "Diamond"];

    private readonly ToldProgramme told = new(new FixtureStage(fixture));

    [Fact]
    [Requirement("G-3")]
    [Requirement("S-08")]
    [Requirement("S-24")]
    public async Task Two_mentors_who_drop_out_unbalance_an_edition_and_donated_places_balance_it_again()
    {
        var series = await told.Manager.DoAsync("create-series", new { name = "Cross-mentoring of the year", patron = new { name = "A. Minister", office = "Minister of Equality" } });
        var edition = await BeginAsync(series.Id(), int.Parse(told.DaysAgo(200)[..4], CultureInfo.InvariantCulture));
        await told.AgreeAsync();
        Assert.Equal((12, 12), await told.ImportAsync(told.Members.SelectMany(RosterOf)));
        Assert.DoesNotContain("BALANCE", await told.Manager.OpenGatesAsync(told.Id));

        var (amber, beryl) = (told.Members[0], told.Members[1]);
        foreach (var track in Tracks.Take(2))
        {
            await DropOutAsync($"{track} mentor of {amber.Organisation.Name}");
        }

        Assert.Contains("BALANCE", await told.Manager.OpenGatesAsync(told.Id));
        Assert.Equal((2, 0), await told.ImportAsync(Tracks.Take(2).Select(track => RosterRow.Mentor(beryl.Organisation, $"Second {track} mentor of {beryl.Organisation.Name}") with { Track = track })));
        Assert.Contains("BALANCE", await told.Manager.OpenGatesAsync(told.Id));
        await beryl.Coordinator.DoAsync("donate-places", new { participatingOrganisationId = beryl.ParticipationId, version = 1, places = 2 });
        Assert.DoesNotContain("BALANCE", await told.Manager.OpenGatesAsync(told.Id));

        var draft = await told.MatchAsync();
        Assert.Equal((12, 0), (draft.Number("placedCount"), draft.Number("unplacedCount")));
        var pairs = await told.ConfirmAsync();
        Assert.Equal(12, pairs.Count);
        await told.MeetAsync(pairs);
        await told.CloseAsync(pairs);
        await AssertNextAsync(series.Id(), edition);
    }

    private async Task<int> BeginAsync(string seriesId, int year)
    {
        await told.BeginAsync(new
        {
            name = "Cross-mentoring of the year",
            kind = "TWO_WAY",
            purpose = "Leaders who learn from each other across organisations.",
            languages = new[] { "en" },
            startsOn = told.DaysAgo(200),
            seriesId,
            editionYear = year,
            gates = new[] { "NO_COMPETITORS", "BALANCE", "PURPOSE", "ETHICS" },
        });
        foreach (var name in Tracks)
        {
            await told.Manager.DoAsync("add-track", new { programmeId = told.Id, version = await told.VersionAsync(), name });
        }

        foreach (var name in Organisations)
        {
            await told.JoinAsync(name, "PROVIDES_BOTH", mentorQuota: 5, menteeQuota: 3);
        }

        return year;
    }

    private static IEnumerable<RosterRow> RosterOf(Member member) => Tracks.SelectMany(track => new[]
    {
        RosterRow.Mentor(member.Organisation, $"{track} mentor of {member.Organisation.Name}") with { Track = track },
        RosterRow.Mentee(member.Organisation, $"{track} mentee of {member.Organisation.Name}") with { Track = track },
    });

    private async Task DropOutAsync(string name)
    {
        var leaving = (await told.ParticipantsAsync()).Single(participant => participant.GetProperty("person").Text("displayName") == name);
        Assert.Equal("WITHDRAWN", (await told.Manager.DoAsync("withdraw-participant", new { participantId = leaving.Id(), version = leaving.Version() })).Text("state"));
    }

    /// <summary>The edition of the next year has the same tracks, and nobody in it yet.</summary>
    private async Task AssertNextAsync(string seriesId, int year)
    {
        var next = await told.Manager.DoAsync("open-edition", new { seriesId, editionYear = year + 1, earlierProgrammeId = told.Id, startsOn = told.DaysAgo(-200) });
        Assert.Equal(("PREPARING", year + 1), (next.Text("state"), next.Number("editionYear")));
        Assert.Equal(Tracks.Order(StringComparer.Ordinal), next.List("tracks").Select(track => track.Text("name")).Order(StringComparer.Ordinal));
        Assert.Equal(0, (await told.Manager.AskAsync("participants", new { programmeId = next.Id() })).GetProperty("participants").Number("totalCount"));
    }
}
