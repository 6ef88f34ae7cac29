using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Consortia;

/// <summary>Whether an organisation finds mentors and mentees inside, counted by pairs that no reporting line joins.</summary>
[Collection(ConsortiumCollection.Name)]
public sealed class FeasibilityTests(ProductFixture fixture)
{
    private const string Document = """
        query($id: ID!) {
          consortiumFeasibility(organisationId: $id) {
            organisation { id } peopleKnown headcountMin threshold powerFreePairs relatedPairs unknownPairs verdict reason
          }
        }
        """;

    [Fact]
    [Requirement("S-02")]
    public async Task An_organisation_with_hardly_a_pair_outside_its_reporting_line_is_advised_to_mentor_across()
    {
        var (workshop, organisation) = await MakeAsync();
        await workshop.SendAsync(
            organisation,
            RosterRow.Colleague(organisation, "Owner"),
            RosterRow.Colleague(organisation, "Head") with { Manager = "Owner" },
            RosterRow.Colleague(organisation, "Clerk") with { Manager = "Head" },
            RosterRow.Colleague(organisation, "Assistant") with { Manager = "Owner", DottedManagers = ["Head"] },
            RosterRow.Colleague(organisation, "Partner"));

        var read = await ReadAsync(await fixture.CoordinatorOfAsync(organisation), organisation);

        // Owner above three, Head above Clerk and, dotted, above Assistant; Clerk stands two levels below Owner.
        Assert.Equal((5, 1, 10), (read.Number("peopleKnown"), read.Number("headcountMin"), read.Number("threshold")));
        Assert.Equal((5, 5, 0), (read.Number("powerFreePairs"), read.Number("relatedPairs"), read.Number("unknownPairs")));
        Assert.Equal("CROSS_MENTORING_ADVISED", read.Text("verdict"));
        Assert.Contains("5 pairs", read.Text("reason"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, "INTERNAL_MENTORING_POSSIBLE")]
    [InlineData(6, "UNKNOWN")]
    [InlineData(14, "UNKNOWN")]
    [InlineData(15, "CROSS_MENTORING_ADVISED")]
    [Requirement("S-02")]
    public async Task Pairs_of_which_nobody_knows_are_counted_apart_and_decide_nothing(int threshold, string verdict)
    {
        // Of four people whose line is known one stands above another; two whose line is not known make nine pairs more.
        var (workshop, organisation) = await MakeAsync();
        await workshop.SendAsync(
            organisation,
            RosterRow.Colleague(organisation, "Owner"),
            RosterRow.Colleague(organisation, "Partner"),
            RosterRow.Colleague(organisation, "Advisor"),
            RosterRow.Colleague(organisation, "Clerk") with { Manager = "Owner" },
            RosterRow.Colleague(organisation, "Newcomer") with { Manager = null },
            RosterRow.Colleague(organisation, "Late") with { Manager = "nobody has sent this one" });
        var coordinator = await fixture.CoordinatorOfAsync(organisation);
        await coordinator.AcceptedAsync("answerStartCriteria", new { organisationId = organisation.Id, version = 0, threshold }, "startAdvice { version }");

        var read = await ReadAsync(coordinator, organisation);

        Assert.Equal((5, 1, 9), (read.Number("powerFreePairs"), read.Number("relatedPairs"), read.Number("unknownPairs")));
        Assert.Equal(verdict, read.Text("verdict"));
    }

    [Fact]
    [Requirement("S-02")]
    public async Task Few_people_of_a_large_organisation_say_nothing_about_the_whole()
    {
        var workshop = fixture.Workshop();
        var organisation = await workshop.FoundAsync("Large", sizeBand: "SMALL");
        await workshop.SendAsync(organisation, RosterRow.Colleague(organisation, "One"), RosterRow.Colleague(organisation, "Two"));

        var read = await ReadAsync(await fixture.CoordinatorOfAsync(organisation), organisation);

        Assert.Equal((2, 10, "UNKNOWN"), (read.Number("peopleKnown"), read.Number("headcountMin"), read.Text("verdict")));
    }

    [Fact]
    [Requirement("S-02")]
    public async Task An_organisation_with_a_single_mentee_takes_part_like_any_other()
    {
        var workshop = fixture.Workshop();
        var (giver, receiver) = (await workshop.FoundAsync("Giver"), await workshop.FoundAsync("Receiver"));
        var programme = await workshop.ProgrammeAsync("ONE_WAY");
        await workshop.JoinAsync(programme, giver, "PROVIDES_MENTORS", menteeQuota: 0);
        await workshop.JoinAsync(programme, receiver, "PROVIDES_MENTEES", mentorQuota: 0, menteeQuota: 1);
        await workshop.ImportAsync(programme, RosterRow.Mentor(giver, "Mentor") with { Grade = "12" }, RosterRow.Mentee(receiver, "Only one") with { Grade = "5" });

        var run = await workshop.MatchAsync(programme);

        Assert.Equal(("Mentor", "Only one"), Assert.Single(run.Pairings()));
        var read = await ReadAsync(await fixture.CoordinatorOfAsync(receiver), receiver);
        Assert.Equal((1, 0, "CROSS_MENTORING_ADVISED"), (read.Number("peopleKnown"), read.Number("powerFreePairs"), read.Text("verdict")));
    }

    [Fact]
    [Requirement("S-02")]
    public async Task Nobody_but_its_coordinator_is_told_how_an_organisation_is_built()
    {
        var (workshop, organisation) = await MakeAsync();
        var other = await workshop.FoundAsync("Other");
        var programme = await workshop.TwoWayAsync(organisation, other);
        await workshop.ImportAsync(programme, RosterRow.Mentor(organisation, "Somebody"));
        var query = $"{{ consortiumFeasibility(organisationId: \"{organisation.Id}\") {{ verdict }} }}";
        using var anonymous = ApiClient.Anonymous(fixture.Address);

        foreach (var caller in new[] { fixture.Manager, fixture.OtherManager, await fixture.CoordinatorOfAsync(other) })
        {
            Assert.True((await caller.QueryAsync(query)).IsNull("consortiumFeasibility"));
        }

        Assert.Equal("UNAUTHENTICATED", await anonymous.ErrorCodeAsync(query));
        Assert.False((await (await fixture.CoordinatorOfAsync(organisation)).QueryAsync(query)).IsNull("consortiumFeasibility"));
    }

    private async Task<(Workshop Workshop, MadeOrganisation Organisation)> MakeAsync()
    {
        var workshop = fixture.Workshop();
        return (workshop, await workshop.FoundAsync("Small"));
    }

    private static async Task<JsonElement> ReadAsync(ApiClient caller, MadeOrganisation organisation) =>
        (await caller.QueryAsync(Document, new { id = organisation.Id })).GetProperty("consortiumFeasibility");
}
