using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Pairs;

/// <summary>Whether a pair goes on well is told by numbers, to those who look after it.</summary>
[Collection(PairLifeCollection.Name)]
public sealed class PairHealthTests(ProductFixture fixture)
{
    private const string Health = """
        progress { confirmed minimum target expected state }
        health { isAtRisk flags mentorCancellations menteeCancellations daysWithoutSession initiative { mentorProposals menteeProposals mentorSharePercent isOneSided } }
        """;

    [Fact]
    [Requirement("S-61")]
    public async Task A_mentee_who_calls_off_as_often_as_the_programme_tolerates_puts_the_pair_at_risk()
    {
        var pair = await LivingPair.MakeAsync(fixture);
        await CancelAsync(pair, pair.Mentor);
        await CancelAsync(pair, pair.Mentee);
        await CancelAsync(pair, pair.Mentee);
        var before = (await pair.SeenByAsync(pair.MenteeCoordinator, Health)).GetProperty("health");
        await CancelAsync(pair, pair.Mentee);

        var after = (await pair.SeenByAsync(pair.MenteeCoordinator, Health)).GetProperty("health");
        Assert.Equal((false, 1, 2), (before.GetProperty("isAtRisk").GetBoolean(), before.Number("mentorCancellations"), before.Number("menteeCancellations")));
        Assert.Equal(["MENTEE_CANCELS"], after.List("flags").Select(flag => flag.GetString()!));
        Assert.Equal(3, after.Number("menteeCancellations"));
    }

    [Fact]
    [Requirement("S-35")]
    [Requirement("S-61")]
    public async Task A_pair_falls_behind_and_quiet_with_time_and_is_complete_at_its_target()
    {
        var pair = await LivingPair.MakeAsync(fixture);
        var fresh = await pair.SeenByAsync(pair.Manager, Health);
        await pair.ConfirmedDaysAgoAsync(LivingPair.StartedDaysAgo);
        var late = await pair.SeenByAsync(pair.Manager, Health);
        await pair.MeetAsync(6);
        var complete = await pair.SeenByAsync(pair.Manager, Health);

        Assert.Equal(("ON_TRACK", 0), (fresh.GetProperty("progress").Text("state"), fresh.GetProperty("progress").Number("expected")));
        Assert.Equal(("BEHIND", 2), (late.GetProperty("progress").Text("state"), late.GetProperty("progress").Number("expected")));
        Assert.Equal(["NO_SESSION", "BEHIND"], late.GetProperty("health").List("flags").Select(flag => flag.GetString()!));
        Assert.Equal(LivingPair.StartedDaysAgo, late.GetProperty("health").Number("daysWithoutSession"));
        Assert.Equal(("COMPLETE", 6, 4, 6), (
            complete.GetProperty("progress").Text("state"), complete.GetProperty("progress").Number("confirmed"),
            complete.GetProperty("progress").Number("minimum"), complete.GetProperty("progress").Number("target")));
        Assert.Empty(complete.GetProperty("health").List("flags"));
    }

    [Fact]
    [Requirement("S-63")]
    public async Task Who_proposes_is_shown_and_a_pair_that_one_drives_alone_is_flagged()
    {
        var pair = await LivingPair.MakeAsync(fixture);
        for (var proposal = 0; proposal < 3; proposal++)
        {
            await pair.ScheduleAsync(pair.Mentor);
        }

        var few = (await pair.SeenByAsync(pair.Mentor, Health)).GetProperty("health");
        await pair.ScheduleAsync(pair.Mentor);
        var alone = (await pair.SeenByAsync(pair.Mentor, Health)).GetProperty("health");
        await pair.ScheduleAsync(pair.Mentee);
        await pair.ScheduleAsync(pair.Mentee);
        var both = (await pair.SeenByAsync(pair.Mentor, Health)).GetProperty("health");

        Assert.False(few.GetProperty("initiative").GetProperty("isOneSided").GetBoolean());
        Assert.Equal(["ONE_SIDED"], alone.List("flags").Select(flag => flag.GetString()!));
        Assert.Equal((4, 2, 67), (
            both.GetProperty("initiative").Number("mentorProposals"), both.GetProperty("initiative").Number("menteeProposals"),
            both.GetProperty("initiative").Number("mentorSharePercent")));
        Assert.Empty(both.List("flags"));
    }

    [Fact]
    [Requirement("E-02")]
    public async Task How_many_sessions_a_programme_asks_for_is_its_own_decision()
    {
        var pair = await LivingPair.MakeAsync(fixture);
        object Input(int version, int sessionsMin) => new { programmeId = pair.Programme.Id, version, pairExpectations = new { sessionsMin, daysWithoutSessionMax = 30 } };
        var version = await pair.Workshop.VersionOfAsync(pair.Programme.Id);

        Assert.Equal(["INVALID_INPUT"], (await pair.Manager.RefusalCodesAsync("updateProgramme", Input(version, 0))).Distinct());
        Assert.Equal(["INVALID_INPUT"], (await pair.Manager.RefusalCodesAsync("updateProgramme", Input(version, 61))).Distinct());
        var changed = await pair.Manager.AcceptedAsync(
            "updateProgramme", Input(version, 12), "programme { pairExpectations { sessionsMin sessionsTarget daysWithoutSessionMax menteeCancellationsMax } }");

        var expectations = changed.GetProperty("programme").GetProperty("pairExpectations");
        Assert.Equal((12, 12, 30, 3), (
            expectations.Number("sessionsMin"), expectations.Number("sessionsTarget"), expectations.Number("daysWithoutSessionMax"), expectations.Number("menteeCancellationsMax")));
        Assert.Equal(12, (await pair.SeenByAsync(pair.Manager, Health)).GetProperty("progress").Number("minimum"));
    }

    private static async Task CancelAsync(LivingPair pair, ApiClient who) =>
        await who.AcceptedAsync("cancelSession", new { sessionId = await pair.ScheduleAsync(who) }, "session { state }");
}
