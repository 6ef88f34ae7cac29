using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Pairs;

/// <summary>Goals, experiments and the state of the career plan belong to the two; a programme is told counts of many people.</summary>
[Collection(PairLifeCollection.Name)]
public sealed class PairJournalTests(ProductFixture fixture)
{
    private const string Journal = "version journal { careerPlan goals { code state } experiments { on count } }";
    private const string Report = "query($id: ID!) { developmentReport(programmeId: $id) { careerPlans { state count } goals { state count } experimenting } }";

    [Fact]
    [Requirement("S-09")]
    [Requirement("S-66")]
    public async Task The_two_see_the_journal_and_nobody_else_sees_even_that_there_is_one()
    {
        var pair = await LivingPair.MakeAsync(fixture);
        var before = (await pair.SeenByAsync(pair.Manager, Journal)).GetRawText();
        await pair.Mentee.AcceptedAsync("setGoal", new { pairId = pair.PairId, code = "delegation" }, "pair { id }");
        await pair.Mentee.AcceptedAsync("setGoal", new { pairId = pair.PairId, code = "delegation", state = "REACHED" }, "pair { id }");
        await pair.Mentee.AcceptedAsync("logExperiment", new { pairId = pair.PairId, on = LivingPair.DaysAgo(1) }, "pair { id }");
        await pair.Mentee.AcceptedAsync("logExperiment", new { pairId = pair.PairId, on = LivingPair.DaysAgo(1) }, "pair { id }");
        await pair.Mentor.AcceptedAsync("setCareerPlan", new { pairId = pair.PairId, state = "AGREED" }, "pair { id }");

        var journal = (await pair.SeenByAsync(pair.Mentor, Journal)).GetProperty("journal");
        Assert.Equal("AGREED", journal.Text("careerPlan"));
        Assert.Equal(["delegation REACHED"], journal.List("goals").Select(goal => $"{goal.Text("code")} {goal.Text("state")}"));
        Assert.Equal([(LivingPair.DaysAgo(1), 2)], journal.List("experiments").Select(day => (day.Text("on"), day.Number("count"))));
        foreach (var client in new[] { pair.Manager, pair.MentorCoordinator, pair.MenteeCoordinator })
        {
            Assert.Equal(before, (await pair.SeenByAsync(client, Journal)).GetRawText());
        }
    }

    [Fact]
    [Requirement("S-66")]
    public async Task Goals_are_set_by_the_mentee_alone()
    {
        var pair = await LivingPair.MakeAsync(fixture);

        Assert.Equal(["NOT_PERMITTED"], await pair.Mentor.RefusalCodesAsync("setGoal", new { pairId = pair.PairId, code = "delegation" }));
        Assert.Equal(["NOT_PERMITTED"], await pair.Mentor.RefusalCodesAsync("logExperiment", new { pairId = pair.PairId, on = LivingPair.DaysAgo(1) }));
        Assert.Equal(["NOT_PERMITTED"], await pair.Manager.RefusalCodesAsync("setCareerPlan", new { pairId = pair.PairId, state = "DRAFT" }));
        Assert.Equal(["NOT_FOUND"], await fixture.OtherManager.RefusalCodesAsync("setGoal", new { pairId = pair.PairId, code = "delegation" }));
        Assert.Equal(["INVALID_INPUT"], await pair.Mentee.RefusalCodesAsync("setGoal", new { pairId = pair.PairId, code = "I want to leave" }));
        Assert.Equal(["INVALID_INPUT"], await pair.Mentee.RefusalCodesAsync("logExperiment", new { pairId = pair.PairId, on = LivingPair.DaysAgo(-2) }));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [Requirement("S-09")]
    public async Task The_manager_is_told_counts_of_at_least_five_people(int pairs)
    {
        var workshop = fixture.Workshop();
        var (giving, receiving) = (await workshop.OrganisationAsync("Giving"), await workshop.OrganisationAsync("Receiving"));
        var programme = await workshop.ProgrammeAsync("ONE_WAY", startsOn: LivingPair.DaysAgo(LivingPair.StartedDaysAgo));
        await workshop.JoinAsync(programme, giving, "PROVIDES_MENTORS", 10, 0);
        await workshop.JoinAsync(programme, receiving, "PROVIDES_MENTEES", 0, 10);
        await workshop.ImportAsync(programme, [.. Enumerable.Range(0, pairs).SelectMany(number =>
            new[] { RosterRow.Mentor(giving, $"Mentor {number}"), RosterRow.Mentee(receiving, $"Mentee {number}") })]);
        await workshop.PublishAsync(await workshop.MatchAsync(programme));
        foreach (var pair in await workshop.PairsAsync(programme, "id mentee { id }"))
        {
            var mentee = await fixture.ParticipantAsync(workshop, pair.GetProperty("mentee").Id());
            await mentee.AcceptedAsync("setCareerPlan", new { pairId = pair.Id(), state = "DRAFT" }, "pair { id }");
        }

        var report = (await workshop.Manager.QueryAsync(Report, new { id = programme.Id })).GetProperty("developmentReport");
        var coordinator = await fixture.CoordinatorOfAsync(receiving);

        Assert.Equal(pairs < 5, report.IsNull("careerPlans"));
        if (pairs >= 5)
        {
            Assert.Equal(["NONE 0", "DRAFT 5", "AGREED 0", "REVIEWED 0"], report.List("careerPlans").Select(plan => $"{plan.Text("state")} {plan.Number("count")}"));
        }

        Assert.True((await coordinator.QueryAsync(Report, new { id = programme.Id })).IsNull("developmentReport"));
        Assert.True((await fixture.OtherManager.QueryAsync(Report, new { id = programme.Id })).IsNull("developmentReport"));
    }
}
