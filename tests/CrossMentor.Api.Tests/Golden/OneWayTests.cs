using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Golden;

/// <summary>G-4: twenty top leaders of one public organisation are mentored by eight companies, which send nobody.</summary>
public sealed class OneWayTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private const int Companies = 8;
    private const int Leaders = 20;
    private const int MentorsOfEach = 3;

    private readonly ToldProgramme told = new(new FixtureStage(fixture));

    [Fact]
    [Requirement("G-4")]
    public async Task Companies_give_mentors_only_and_every_leader_of_the_public_organisation_gets_one()
    {
        await told.BeginAsync(new
        {
            name = "Leaders of the state",
            kind = "ONE_WAY",
            purpose = "Leaders of the state learn from those of companies.",
            languages = new[] { "en" },
            startsOn = told.DaysAgo(200),
            gates = new[] { "NO_COMPETITORS", "PURPOSE", "ETHICS" },
        });
        var state = await told.JoinAsync("Public organisation", "PROVIDES_MENTEES", 0, Leaders);
        for (var number = 1; number <= Companies; number++)
        {
            await told.JoinAsync($"Company {number}", "PROVIDES_MENTORS", MentorsOfEach, 0);
        }

        await told.AgreeAsync();
        await AssertRefusedAsync(RosterRow.Mentee(told.Members[1].Organisation, "Mentee of a company"));
        await AssertRefusedAsync(RosterRow.Mentor(state.Organisation, "Mentor of the state"));
        Assert.Equal((Companies * MentorsOfEach, Leaders), await told.ImportAsync(
        [
            .. Enumerable.Range(1, Leaders).Select(number => RosterRow.Mentee(state.Organisation, $"Leader {number}")),
            .. told.Members.Skip(1).SelectMany(member => Enumerable.Range(1, MentorsOfEach).Select(number => RosterRow.Mentor(member.Organisation, $"Mentor {number} of {member.Organisation.Name}"))),
        ]));

        Assert.Equal(Leaders, (await told.MatchAsync()).Number("placedCount"));
        var pairs = await told.ConfirmAsync();
        Assert.Equal(Leaders, pairs.Count);
        await told.MeetAsync(pairs);
        await told.CloseAsync(pairs);
    }

    private async Task AssertRefusedAsync(RosterRow row)
    {
        var rejected = Assert.Single((await told.Manager.TryAsync("import-roster", new { programmeId = told.Id, roster = new { rows = new[] { row } } })).List("errors"));
        Assert.Equal(("ROSTER_REJECTED", "ROLE_NOT_OFFERED"), (rejected.Text("code"), Assert.Single(rejected.List("problems")).Text("code")));
    }
}
