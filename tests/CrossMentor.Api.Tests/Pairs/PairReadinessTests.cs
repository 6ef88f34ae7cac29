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
        Assert.Equal(["OFF_LINE PASSED", "PLEDGED OPEN", "ACKNOWLEDGED NOT_ASKED", "TRAINED PASSED", "KICK_OFF NOT_ASKED"], await ReadinessAsync(pair, pair.Manager));
        await PledgeAsync(pair, pair.Mentor);

        var refused = await pair.Mentee.RefusedAsync("startPair", new { pairId = pair.PairId });
        Assert.Equal(["PAIR_NOT_READY"], await pair.Mentee.RefusalCodesAsync("logSession", pair.Log(1)));
        await PledgeAsync(pair, pair.Mentee);
        var started = await pair.Mentee.AcceptedAsync("startPair", new { pairId = pair.PairId }, "pair { state startedAt menteePledge { hoursPerMonth cadenceDays } }");

        Assert.Equal("PAIR_NOT_READY", refused.Text("code"));
        Assert.Equal(["PLEDGED"], refused.List("gates").Select(gate => gate.GetString()!));
        Assert.Equal("ACTIVE", started.GetProperty("pair").Text("state"));
        Assert.Equal((3, 28), (started.GetProperty("pair").GetProperty("menteePledge").Number("hoursPerMonth"), started.GetProperty("pair").GetProperty("menteePledge").Number("cadenceDays")));
        Assert.Equal(["OFF_LINE PASSED", "PLEDGED PASSED", "ACKNOWLEDGED NOT_ASKED", "TRAINED PASSED", "KICK_OFF NOT_ASKED"], await ReadinessAsync(pair, pair.MenteeCoordinator));
        Assert.Empty((await pair.SeenByAsync(pair.Mentor, "sessions { id }")).List("sessions"));
    }

    [Fact]
    [Requirement("S-56")]
    public async Task A_traditional_pair_begins_without_a_pledge()
    {
        var pair = await LivingPair.MakeAsync(fixture);
        Assert.Equal(["OFF_LINE NOT_ASKED", "PLEDGED NOT_ASKED"], (await ReadinessAsync(pair, pair.Mentor)).Take(2));

        var started = await pair.Mentor.AcceptedAsync("startPair", new { pairId = pair.PairId }, "pair { state }");

        Assert.Equal("ACTIVE", started.GetProperty("pair").Text("state"));
    }

    [Fact]
    [Requirement("S-26")]
    [Requirement("S-34")]
    [Requirement("S-56")]
    public async Task Everything_that_keeps_a_pair_from_beginning_is_in_one_list_and_is_what_refuses_it()
    {
        var pair = await LivingPair.MakeAsync(fixture, "REVERSE");
        var modules = new[] { new { code = "roles", title = "Roles and tools", topic = "ROLES_AND_TOOLS" } };
        await pair.Manager.AcceptedAsync("setTrainingModules", new { programmeId = pair.Programme.Id, version = 0, modules }, "curriculum { id }");
        var day = LivingPair.DaysAgo(-3);
        var kickOff = new { programmeId = pair.Programme.Id, kind = "KICK_OFF", title = "Kick-off", startsAt = day + "T09:00:00Z", endsAt = day + "T12:00:00Z" };
        await pair.Manager.AcceptedAsync("scheduleEvent", kickOff, "event { id }");

        Assert.Equal(
            ["OFF_LINE PASSED", "PLEDGED OPEN", "ACKNOWLEDGED NOT_ASKED", "TRAINED OPEN", "KICK_OFF OPEN"], await ReadinessAsync(pair, pair.Mentor));
        Assert.Equal(["TRAINING_INCOMPLETE", "BEFORE_KICK_OFF", "PAIR_NOT_READY"], await pair.RefusalsAsync(pair.Mentor, "startPair"));
        Assert.Equal(["TRAINING_INCOMPLETE", "BEFORE_KICK_OFF", "PAIR_NOT_READY"], await pair.Mentor.RefusalCodesAsync("logSession", pair.Log(daysAgo: 0)));
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
