using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Pairs;

/// <summary>A pair of a reverse programme begins when both have pledged time and the rules still allow it.</summary>
[Collection(PairLifeCollection.Name)]
public sealed class PairReadinessTests(ProductFixture fixture)
{
    [Fact]
    [Requirement("S-56")]
    [Requirement("S-61")]
    public async Task A_reverse_pair_begins_when_both_have_pledged()
    {
        var pair = await LivingPair.MakeAsync(fixture, "REVERSE");
        Assert.Equal(["OFF_LINE PASSED", "PLEDGED OPEN"], await ReadinessAsync(pair, pair.Manager));
        await PledgeAsync(pair, pair.Mentor);

        var refused = await pair.Mentee.RefusedAsync("startPair", new { pairId = pair.PairId });
        Assert.Equal(["PAIR_NOT_READY"], await pair.Mentee.RefusalCodesAsync("logSession", pair.Log(1)));
        await PledgeAsync(pair, pair.Mentee);
        var started = await pair.Mentee.AcceptedAsync("startPair", new { pairId = pair.PairId }, "pair { state startedAt menteePledge { hoursPerMonth cadenceDays } }");

        Assert.Equal("PAIR_NOT_READY", refused.Text("code"));
        Assert.Equal(["PLEDGED"], refused.List("gates").Select(gate => gate.GetString()!));
        Assert.Equal("ACTIVE", started.GetProperty("pair").Text("state"));
        Assert.Equal((3, 28), (started.GetProperty("pair").GetProperty("menteePledge").Number("hoursPerMonth"), started.GetProperty("pair").GetProperty("menteePledge").Number("cadenceDays")));
        Assert.Equal(["OFF_LINE PASSED", "PLEDGED PASSED"], await ReadinessAsync(pair, pair.MenteeCoordinator));
        Assert.Empty((await pair.SeenByAsync(pair.Mentor, "sessions { id }")).List("sessions"));
    }

    [Fact]
    [Requirement("S-56")]
    public async Task A_traditional_pair_begins_without_a_pledge()
    {
        var pair = await LivingPair.MakeAsync(fixture);

        var started = await pair.Mentor.AcceptedAsync("startPair", new { pairId = pair.PairId }, "pair { state }");

        Assert.Equal("ACTIVE", started.GetProperty("pair").Text("state"));
    }

    [Fact]
    [Requirement("S-61")]
    public async Task What_somebody_pledges_is_between_the_two()
    {
        var pair = await LivingPair.MakeAsync(fixture);
        await PledgeAsync(pair, pair.Mentee);

        Assert.Equal(3, (await pair.SeenByAsync(pair.Mentor, "menteePledge { hoursPerMonth }")).GetProperty("menteePledge").Number("hoursPerMonth"));
        Assert.True((await pair.SeenByAsync(pair.Manager, "menteePledge { hoursPerMonth }")).IsNull("menteePledge"));
        Assert.True((await pair.SeenByAsync(pair.MenteeCoordinator, "menteePledge { hoursPerMonth }")).IsNull("menteePledge"));
        Assert.Equal(["NOT_PERMITTED"], await pair.MenteeCoordinator.RefusalCodesAsync("pledge", new { pairId = pair.PairId, hoursPerMonth = 1, cadenceDays = 1 }));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(41, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 93)]
    public async Task A_pledge_that_nobody_could_keep_is_refused(int hoursPerMonth, int cadenceDays)
    {
        var pair = await LivingPair.MakeAsync(fixture);

        Assert.Equal(["INVALID_INPUT"], await pair.Mentor.RefusalCodesAsync("pledge", new { pairId = pair.PairId, hoursPerMonth, cadenceDays }));
    }

    [Fact]
    public async Task The_gates_of_a_pair_that_is_hidden_are_hidden()
    {
        var pair = await LivingPair.MakeAsync(fixture);

        var seen = await fixture.OtherManager.QueryAsync("query($id: ID!) { pairReadiness(pairId: $id) { code } }", new { id = pair.PairId });

        Assert.True(seen.IsNull("pairReadiness"));
    }

    private static async Task PledgeAsync(LivingPair pair, ApiClient who) =>
        await who.AcceptedAsync("pledge", new { pairId = pair.PairId, hoursPerMonth = 3, cadenceDays = 28 }, "pair { id }");

    private static async Task<IReadOnlyList<string>> ReadinessAsync(LivingPair pair, ApiClient client) =>
        [.. (await client.QueryAsync("query($id: ID!) { pairReadiness(pairId: $id) { code state } }", new { id = pair.PairId }))
            .List("pairReadiness").Select(gate => $"{gate.Text("code")} {gate.Text("state")}")];
}
