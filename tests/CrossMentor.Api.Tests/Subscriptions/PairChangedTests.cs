using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Subscriptions;

/// <summary>Pairs as they are published and end, each subscriber its own.</summary>
[Collection(SubscriptionCollection.Name)]
public sealed class PairChangedTests(ProductFixture fixture)
{
    private const string Document = """
        subscription($id: ID!) {
          pairChanged(programmeId: $id) {
            programme { state }
            pairs { id state score mentor { person { displayName email } } mentee { person { displayName email } } }
          }
        }
        """;

    [Fact]
    public async Task A_publication_tells_everybody_its_own_pairs()
    {
        var workshop = fixture.Workshop();
        MadeOrganisation[] organisations =
            [await workshop.OrganisationAsync("A"), await workshop.OrganisationAsync("B"), await workshop.OrganisationAsync("C"), await workshop.OrganisationAsync("Idle")];
        var programme = await workshop.TwoWayAsync(organisations);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(organisations[..3]));
        var run = await workshop.MatchAsync(programme);
        await using var manager = await fixture.Manager.SubscribeAsync(Document, new { id = programme.Id });
        await using var own = await (await fixture.CoordinatorOfAsync(organisations[0])).SubscribeAsync(Document, new { id = programme.Id });
        await using var idle = await (await fixture.CoordinatorOfAsync(organisations[3])).SubscribeAsync(Document, new { id = programme.Id });
        foreach (var subscriber in new[] { manager, own, idle })
        {
            var first = await subscriber.NextAsync();
            Assert.Equal(("PREPARING", 0), (first.GetProperty("programme").Text("state"), first.List("pairs").Count));
        }

        var before = idle.Received;
        await workshop.PublishAsync(run);

        var all = await manager.NextAsync();
        var mine = await own.NextAsync();
        Assert.Equal("ACTIVE", all.GetProperty("programme").Text("state"));
        Assert.Equal(run.Pairings(), PairingsOf(all));
        Assert.Equal(run.Pairings().Where(pair => pair.Mentor.EndsWith(organisations[0].Name, StringComparison.Ordinal) || pair.Mentee.EndsWith(organisations[0].Name, StringComparison.Ordinal)), PairingsOf(mine));
        Assert.Equal(2, mine.List("pairs").Count);
        Assert.All(all.List("pairs"), pair => Assert.False(pair.IsNull("score")));
        Assert.All(mine.List("pairs"), pair => Assert.True(pair.IsNull("score")));
        await idle.SilenceAsync();
        Assert.Equal(before, idle.Received);
    }

    [Fact]
    public async Task A_pair_that_ends_is_told_to_both_its_organisations()
    {
        var workshop = fixture.Workshop();
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        var programme = await workshop.TwoWayAsync(first, second);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        await workshop.PublishAsync(await workshop.MatchAsync(programme));
        var mentor = $"Mentor of {first.Name}";
        var id = await workshop.ParticipantIdAsync(programme, mentor);
        await using var one = await (await fixture.CoordinatorOfAsync(first)).SubscribeAsync(Document, new { id = programme.Id });
        await using var other = await (await fixture.CoordinatorOfAsync(second)).SubscribeAsync(Document, new { id = programme.Id });
        await one.NextAsync();
        await other.NextAsync();

        await fixture.Manager.AcceptedAsync("withdrawParticipant", new { participantId = id, version = await workshop.VersionOfAsync(id) }, "participant { id }");

        foreach (var subscriber in new[] { one, other })
        {
            var ended = await subscriber.NextAsync();
            Assert.Equal("ENDED", Assert.Single(ended.List("pairs")).Text("state"));
            Assert.Equal([(mentor, $"Mentee of {second.Name}")], PairingsOf(ended));
        }
    }

    private static IReadOnlyList<(string Mentor, string Mentee)> PairingsOf(JsonElement told) =>
        [.. told.List("pairs").Select(pair => (NameOf(pair, "mentor"), NameOf(pair, "mentee"))).Order()];

    private static string NameOf(JsonElement pair, string side) => pair.GetProperty(side).GetProperty("person").Text("displayName");
}
