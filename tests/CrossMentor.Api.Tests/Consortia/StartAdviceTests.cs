using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Consortia;

/// <summary>Three reasons to start, each for itself; one that holds is enough.</summary>
[Collection(ConsortiumCollection.Name)]
public sealed class StartAdviceTests(ProductFixture fixture)
{
    private const string Selection = "version advice criteria { criterion state source evidence }";

    [Fact]
    [Requirement("S-03")]
    public async Task Every_criterion_is_told_apart_and_unanswered_ones_are_unknown()
    {
        var organisation = await fixture.Workshop().FoundAsync("Silent", sizeBand: "LARGE");
        var coordinator = await fixture.CoordinatorOfAsync(organisation);

        var advice = await ReadAsync(coordinator, organisation);

        Assert.Equal((0, "UNKNOWN"), (advice.Version(), advice.Text("advice")));
        Assert.Equal(
            [("TOO_SMALL", "UNKNOWN", "NONE"), ("WANTS_OTHER_FIELDS", "UNKNOWN", "NONE"), ("LEADERSHIP_COULD_IMPROVE", "UNKNOWN", "NONE")],
            CriteriaOf(advice));
    }

    [Theory]
    [InlineData("FALSE", "FALSE", "FALSE", "FALSE")]
    [InlineData("FALSE", "FALSE", "UNKNOWN", "UNKNOWN")]
    [InlineData("FALSE", "UNKNOWN", "TRUE", "TRUE")]
    [InlineData("TRUE", "FALSE", "FALSE", "TRUE")]
    [Requirement("S-03")]
    public async Task One_criterion_that_holds_is_reason_enough(string size, string fields, string leadership, string advice)
    {
        var organisation = await fixture.Workshop().FoundAsync("Answering", sizeBand: "LARGE");
        var coordinator = await fixture.CoordinatorOfAsync(organisation);
        var answers = new[]
        {
            new { criterion = "LEADERSHIP_COULD_IMPROVE", answer = leadership, evidence = (string?)"Survey of spring." },
            new { criterion = "TOO_SMALL", answer = size, evidence = (string?)null },
            new { criterion = "WANTS_OTHER_FIELDS", answer = fields, evidence = (string?)null },
        };

        var answered = (await coordinator.AcceptedAsync(
            "answerStartCriteria", new { organisationId = organisation.Id, version = 0, answers }, $"startAdvice {{ {Selection} }}")).GetProperty("startAdvice");

        Assert.Equal((1, advice), (answered.Version(), answered.Text("advice")));
        Assert.Equal([("TOO_SMALL", size, "STATED"), ("WANTS_OTHER_FIELDS", fields, "STATED"), ("LEADERSHIP_COULD_IMPROVE", leadership, "STATED")], CriteriaOf(answered));
        Assert.Equal("Survey of spring.", answered.List("criteria")[2].Text("evidence"));
        Assert.Equal(answered.GetRawText(), (await ReadAsync(coordinator, organisation)).GetRawText());
    }

    [Fact]
    [Requirement("S-03")]
    public async Task What_the_people_show_outweighs_what_was_said_about_the_size()
    {
        var workshop = fixture.Workshop();
        var organisation = await workshop.FoundAsync("Small");
        await workshop.SendAsync(organisation, RosterRow.Colleague(organisation, "One"), RosterRow.Colleague(organisation, "Two"));
        var coordinator = await fixture.CoordinatorOfAsync(organisation);
        await AnswerAsync(coordinator, organisation, 0, "TOO_SMALL", "FALSE");

        var advice = await ReadAsync(coordinator, organisation);

        Assert.Equal(("TOO_SMALL", "TRUE", "DERIVED"), CriteriaOf(advice)[0]);
        Assert.Contains("1 pairs are free", advice.List("criteria")[0].Text("evidence"), StringComparison.Ordinal);
        Assert.Equal("TRUE", advice.Text("advice"));

        // One pair is enough for an organisation that asks for no more.
        await coordinator.AcceptedAsync("answerStartCriteria", new { organisationId = organisation.Id, version = 1, threshold = 1 }, "startAdvice { version }");
        Assert.Equal(("TOO_SMALL", "FALSE", "DERIVED"), CriteriaOf(await ReadAsync(coordinator, organisation))[0]);
    }

    [Fact]
    [Requirement("S-03")]
    public async Task Criteria_that_are_left_out_keep_their_answers_and_a_stale_answer_is_refused()
    {
        var organisation = await fixture.Workshop().FoundAsync("Changing", sizeBand: "LARGE");
        await AnswerAsync(fixture.Manager, organisation, 0, "WANTS_OTHER_FIELDS", "TRUE");
        await AnswerAsync(fixture.Manager, organisation, 1, "LEADERSHIP_COULD_IMPROVE", "FALSE");

        var stale = await fixture.Manager.RefusedAsync("answerStartCriteria", Answering(organisation, 1, "WANTS_OTHER_FIELDS", "FALSE"));

        Assert.Equal(("STALE_VERSION", 2), (stale.Text("code"), stale.Number("currentVersion")));
        Assert.Equal(
            [("TOO_SMALL", "UNKNOWN", "NONE"), ("WANTS_OTHER_FIELDS", "TRUE", "STATED"), ("LEADERSHIP_COULD_IMPROVE", "FALSE", "STATED")],
            CriteriaOf(await ReadAsync(fixture.Manager, organisation)));
    }

    [Fact]
    public async Task Bad_answers_are_refused_by_the_field()
    {
        var organisation = await fixture.Workshop().FoundAsync("Careless");
        var twice = new[] { new { criterion = "TOO_SMALL", answer = "TRUE", evidence = "a" }, new { criterion = "TOO_SMALL", answer = "FALSE", evidence = "b" } };
        var tooLong = new[] { new { criterion = "TOO_SMALL", answer = "TRUE", evidence = new string('x', 1001) } };
        (object Input, string Field)[] cases =
        [
            (new { organisationId = organisation.Id, version = 0, answers = twice }, "answers.1.criterion"),
            (new { organisationId = organisation.Id, version = 0, answers = tooLong }, "answers.0.evidence"),
            (new { organisationId = organisation.Id, version = 0, threshold = 0 }, "threshold"),
            (new { organisationId = organisation.Id, version = 0, threshold = 10_001 }, "threshold"),
        ];

        foreach (var (input, field) in cases)
        {
            var refused = await fixture.Manager.RefusedAsync("answerStartCriteria", input);
            Assert.Equal(("INVALID_INPUT", field), (refused.Text("code"), refused.Text("field")));
        }

        Assert.Equal(0, (await ReadAsync(fixture.Manager, organisation)).Version());
        await fixture.Manager.AcceptedAsync("answerStartCriteria", new { organisationId = organisation.Id, version = 0, threshold = 10_000 }, "startAdvice { version }");
    }

    [Fact]
    [Requirement("S-03")]
    public async Task What_an_organisation_says_of_itself_stays_with_those_who_act_for_it()
    {
        var workshop = fixture.Workshop();
        var (organisation, other) = (await workshop.FoundAsync("Own"), await workshop.FoundAsync("Other"));
        await workshop.TwoWayAsync(organisation, other);
        await AnswerAsync(fixture.Manager, organisation, 0, "LEADERSHIP_COULD_IMPROVE", "TRUE");
        var partner = await fixture.CoordinatorOfAsync(other);
        var query = $"{{ startAdvice(organisationId: \"{organisation.Id}\") {{ version }} }}";

        Assert.True((await partner.QueryAsync(query)).IsNull("startAdvice"));
        Assert.True((await fixture.OtherManager.QueryAsync(query)).IsNull("startAdvice"));
        Assert.Equal("NOT_PERMITTED", await partner.RefusalCodeAsync("answerStartCriteria", Answering(organisation, 1, "TOO_SMALL", "TRUE")));
        Assert.Equal("NOT_FOUND", await fixture.OtherManager.RefusalCodeAsync("answerStartCriteria", Answering(organisation, 1, "TOO_SMALL", "TRUE")));
        Assert.Equal(1, (await ReadAsync(await fixture.CoordinatorOfAsync(organisation), organisation)).Version());
    }

    private static object Answering(MadeOrganisation organisation, int version, string criterion, string answer) =>
        new { organisationId = organisation.Id, version, answers = new[] { new { criterion, answer } } };

    private static Task AnswerAsync(ApiClient caller, MadeOrganisation organisation, int version, string criterion, string answer) =>
        caller.AcceptedAsync("answerStartCriteria", Answering(organisation, version, criterion, answer), "startAdvice { version }");

    private static async Task<JsonElement> ReadAsync(ApiClient caller, MadeOrganisation organisation) =>
        (await caller.QueryAsync($"query($id: ID!) {{ startAdvice(organisationId: $id) {{ {Selection} }} }}", new { id = organisation.Id })).GetProperty("startAdvice");

    private static List<(string Criterion, string State, string Source)> CriteriaOf(JsonElement advice) =>
        [.. advice.List("criteria").Select(reading => (reading.Text("criterion"), reading.Text("state"), reading.Text("source")))];
}
