using System.Text.Json;
using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Tests.Evaluation;

/// <summary>Groups beside each other, and careers that organisations report: who tells them, who reads them, and what is too small to tell.</summary>
[Collection(EvaluationCollection.Name)]
public sealed class CareerTests(ProductFixture fixture)
{
    private const string Components = "partOf { title modules { code title } } effects { role scale wave isSuppressed withGroup { peopleCount change } withoutGroup { peopleCount change } }";
    private const string Reach = "topLevelCount otherCount unknownCount share isSuppressed";
    private const string Retention = "measuredOn settledOn isSettled paired { retainedCount leftCount unknownCount rate } comparison { retainedCount leftCount unknownCount rate }";

    [Fact]
    [Requirement("S-18")]
    public async Task Pairs_with_a_learning_group_stand_beside_pairs_without_one_with_the_size_of_both()
    {
        var made = await SurveyedProgramme.HybridAsync(fixture);
        await made.Manager.AcceptedAsync(
            "describeLargerProgramme",
            new { programmeId = made.ProgrammeId, version = 0, title = "Academy of leaders", modules = new[] { new { code = "finance-week", title = "A week on finance" } } },
            "largerProgramme { id }");
        var baseline = await made.PublishAsync("BASELINE", "FIVE_LEARNING_POINTS");
        await made.AnswerAsync(baseline, SurveyedProgramme.Mentee, 10, value: 2);
        await made.CloseAsync(baseline);
        await made.PairUpAsync();
        await RemoveOneGroupAsync(made);
        var end = await made.PublishAsync("END", "FIVE_LEARNING_POINTS");
        await made.AnswerAsync(end, SurveyedProgramme.Mentee, 10, value: 4);
        await made.CloseAsync(end);

        foreach (var client in new[] { made.Manager, await made.Made.CoordinatorAsync(0) })
        {
            var report = await made.ReportAsync(client, "componentEffect", Components);
            var effect = Assert.Single(report.List("effects"), one => one.Text("scale") == "CAREER_CLARITY" && one.Text("role") == "MENTEE");

            Assert.Equal((5, 2.0), Figure(effect, "withGroup"));
            Assert.Equal((5, 2.0), Figure(effect, "withoutGroup"));
            Assert.Equal(("Academy of leaders", "finance-week"), (report.GetProperty("partOf").Text("title"), report.GetProperty("partOf").List("modules")[0].Text("code")));
        }

        var (person, _) = await made.PersonAsync(SurveyedProgramme.Mentee, 0);
        foreach (var client in new[] { person, fixture.OtherManager })
        {
            Assert.Equal(JsonValueKind.Null, (await made.ReportAsync(client, "componentEffect", Components)).ValueKind);
            Assert.Equal(JsonValueKind.Null, (await made.ReportAsync(client, "topLevelReach", Reach)).ValueKind);
        }

        // Everybody takes part in something larger; strangers do not learn of it.
        Assert.Equal("Academy of leaders", (await made.ReportAsync(person, "largerProgramme", "title")).Text("title"));
        Assert.Equal(JsonValueKind.Null, (await made.ReportAsync(fixture.OtherManager, "largerProgramme", "title")).ValueKind);
        Assert.Equal(["NOT_PERMITTED"], await person.RefusalCodesAsync("describeLargerProgramme", new { programmeId = made.ProgrammeId, version = 1, title = "Mine" }));
        Assert.Equal(["STALE_VERSION"], await made.Manager.RefusalCodesAsync("describeLargerProgramme", new { programmeId = made.ProgrammeId, version = 0, title = "Another" }));
    }

    [Fact]
    [Requirement("S-68")]
    public async Task The_reach_to_top_level_is_the_share_of_mentees_whose_mentor_stood_there()
    {
        var made = await SurveyedProgramme.HybridAsync(fixture);
        var before = await made.ReportAsync(made.Manager, "topLevelReach", Reach);
        Assert.Equal((true, JsonValueKind.Null), (before.GetProperty("isSuppressed").GetBoolean(), before.GetProperty("share").ValueKind));
        await made.PairUpAsync();

        var reach = await made.ReportAsync(await made.Made.CoordinatorAsync(2), "topLevelReach", Reach);

        Assert.Equal((5, 5, 0, 0.5), (reach.Number("topLevelCount"), reach.Number("otherCount"), reach.Number("unknownCount"), reach.GetProperty("share").GetDouble()));
    }

    [Fact]
    [Requirement("S-65")]
    public async Task Dimensions_of_reverse_mentoring_are_told_beside_those_without_a_pair_and_of_five_people()
    {
        var made = await SurveyedProgramme.ReverseAsync(fixture);
        var baseline = await made.PublishAsync("BASELINE", "REVERSE_OUTCOMES");
        await made.AnswerAsync(baseline, SurveyedProgramme.Mentor, 5, value: 3);
        await made.AnswerAsync(baseline, SurveyedProgramme.Mentee, 4, value: 3);
        await made.CloseAsync(baseline);
        await made.PairUpAsync();
        var end = await made.PublishAsync("END", "REVERSE_OUTCOMES");
        await made.AnswerAsync(end, SurveyedProgramme.Mentor, 5, value: 5);
        await made.AnswerAsync(end, SurveyedProgramme.Mentee, 4, value: 5);
        await made.CloseAsync(end);

        var dimensions = (await made.ReportAsync(made.Manager, "reverseOutcomes", "dimensions { role scale wave isSuppressed paired { peopleCount change } comparison { peopleCount change } }")).List("dimensions");

        Assert.Equal(["GENERATION_BRIDGES", "LEADERSHIP_INSIGHT", "INCLUSION_CLIMATE"], dimensions.Where(one => one.Text("role") == "MENTOR").Select(one => one.Text("scale")));
        Assert.All(dimensions.Where(one => one.Text("role") == "MENTOR"), one =>
        {
            Assert.Equal((5, 2.0), Figure(one, "paired"));
            Assert.Equal((0, JsonValueKind.Null), (one.GetProperty("comparison").Number("peopleCount"), one.GetProperty("comparison").GetProperty("change").ValueKind));
        });
        Assert.All(dimensions.Where(one => one.Text("role") == "MENTEE"), one =>
            Assert.Equal((true, JsonValueKind.Null), (one.GetProperty("isSuppressed").GetBoolean(), one.GetProperty("paired").ValueKind)));
    }

    [Fact]
    [Requirement("S-65")]
    public async Task Retention_rests_on_what_organisations_recorded_and_is_told_when_it_is_settled()
    {
        var made = await SurveyedProgramme.ReverseAsync(fixture);
        await made.PairUpAsync();
        foreach (var organisation in new[] { 0, 1, 2 })
        {
            var coordinator = await made.Made.CoordinatorAsync(organisation);
            foreach (var number in new[] { 0, 1 })
            {
                await RecordAsync(made, coordinator, SurveyedProgramme.Mentor, organisation, number, isEmployed: true, "2021-03-01");
                await RecordAsync(made, coordinator, SurveyedProgramme.Mentee, organisation, number, isEmployed: false, "2020-12-01");
            }
        }

        var open = (await made.ReportAsync(made.Manager, "reverseOutcomes", $"retention {{ {Retention} }}")).GetProperty("retention");
        Assert.Equal((false, "2021-01-01", "2021-04-01", JsonValueKind.Null), (open.GetProperty("isSettled").GetBoolean(), open.Text("measuredOn"), open.Text("settledOn"), open.GetProperty("paired").ValueKind));
        await made.Manager.AcceptedAsync(
            "closeProgramme", new { programmeId = made.ProgrammeId, version = await made.Made.Workshop.VersionOfAsync(made.ProgrammeId) }, "programme { state }");

        // What was recorded after the last day counts for nothing, so nobody is known to have stayed.
        var late = (await made.ReportAsync(made.Manager, "reverseOutcomes", $"retention {{ {Retention} }}")).GetProperty("retention");
        Assert.Equal((0, 12), (late.GetProperty("comparison").Number("retainedCount"), late.GetProperty("comparison").Number("unknownCount")));
        await AgeAsync(made);

        var retention = (await made.ReportAsync(await made.Made.CoordinatorAsync(0), "reverseOutcomes", $"retention {{ {Retention} }}")).GetProperty("retention");
        var paired = retention.GetProperty("paired");
        Assert.Equal((6, 6, 0, 0.5), (paired.Number("retainedCount"), paired.Number("leftCount"), paired.Number("unknownCount"), paired.GetProperty("rate").GetDouble()));
        Assert.Equal(0, retention.GetProperty("comparison").Number("retainedCount"));
    }

    [Fact]
    [Requirement("S-65")]
    [Requirement("S-68")]
    public async Task Careers_are_reported_by_the_own_organisation_and_read_by_it_and_the_person()
    {
        var made = await SurveyedProgramme.ReverseAsync(fixture);
        var (person, participantId) = await made.PersonAsync(SurveyedProgramme.Mentor, 0);
        var (own, other) = (await made.Made.CoordinatorAsync(0), await made.Made.CoordinatorAsync(1));
        var personId = await PersonIdAsync(own, participantId);
        object Recording(string on) => new { personId, isEmployed = true, on };

        Assert.Equal(["NOT_FOUND"], await other.RefusalCodesAsync("recordEmployment", Recording("2021-01-01")));
        Assert.Equal(["NOT_PERMITTED"], await made.Manager.RefusalCodesAsync("recordEmployment", Recording("2021-01-01")));
        Assert.Equal(["NOT_PERMITTED"], await person.RefusalCodesAsync("recordEmployment", Recording("2021-01-01")));
        Assert.Equal(["INVALID_INPUT"], await own.RefusalCodesAsync("recordEmployment", Recording("2999-01-01")));
        await own.AcceptedAsync("recordEmployment", Recording("2021-01-01"), "fact { kind source }");

        foreach (var (client, facts) in new[] { (own, 2), (person, 2), (other, 0), (made.Manager, 0) })
        {
            var read = (await client.QueryAsync("query($id: ID!) { employmentFacts(personId: $id) { kind gradeRank happenedOn source person { id } } }", new { id = personId })).List("employmentFacts");
            Assert.Equal(facts, read.Count);
            if (facts > 0)
            {
                Assert.Equal(("EMPLOYED", "ORGANISATION", "GRADE", 5, "ROSTER"), (read[0].Text("kind"), read[0].Text("source"), read[1].Text("kind"), read[1].Number("gradeRank"), read[1].Text("source")));
            }
        }
    }

    private static (int People, double Change) Figure(JsonElement row, string group) =>
        (row.GetProperty(group).Number("peopleCount"), row.GetProperty(group).GetProperty("change").GetDouble());

    private static async Task RecordAsync(SurveyedProgramme made, ApiClient coordinator, string role, int organisation, int number, bool isEmployed, string on) =>
        await coordinator.AcceptedAsync(
            "recordEmployment", new { personId = await PersonIdAsync(coordinator, await made.Made.ParticipantAsync(role, organisation, number)), isEmployed, on }, "fact { kind }");

    private static async Task<string> PersonIdAsync(ApiClient client, string participantId) =>
        (await client.QueryAsync("query($id: ID!) { participant(id: $id) { person { id } } }", new { id = participantId })).GetProperty("participant").GetProperty("person").Id();

    // As if one of the two groups had never been formed.
    private Task RemoveOneGroupAsync(SurveyedProgramme made) => fixture.Product.Database.ExecuteAsync(
        "DELETE FROM \"LearningGroupMembers\" WHERE \"LearningGroupId\" = (SELECT \"Id\" FROM \"LearningGroups\" WHERE \"ProgrammeId\" = @id ORDER BY \"Id\" LIMIT 1)",
        ("@id", GlobalIds.Decode<ProgrammeId>(made.ProgrammeId).Value));

    // As if pairs had been confirmed and facts recorded in the year of the programme.
    private async Task AgeAsync(SurveyedProgramme made)
    {
        var then = new DateTime(2021, 3, 1, 0, 0, 0, DateTimeKind.Utc);
        var programme = ("@id", (object)GlobalIds.Decode<ProgrammeId>(made.ProgrammeId).Value);
        await fixture.Product.Database.ExecuteAsync("UPDATE \"Pairs\" SET \"ConfirmedAt\" = @at WHERE \"ProgrammeId\" = @id", ("@at", then.AddYears(-1)), programme);
        await fixture.Product.Database.ExecuteAsync(
            "UPDATE \"EmploymentFacts\" SET \"RecordedAt\" = @at WHERE \"PersonId\" IN (SELECT \"PersonId\" FROM \"Participants\" WHERE \"ProgrammeId\" = @id)", ("@at", then), programme);
    }
}
