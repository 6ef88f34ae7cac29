using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Evaluation;

/// <summary>What answers come to: numbers about five people at least, of waves that are closed, for those who run the programme.</summary>
[Collection(EvaluationCollection.Name)]
public sealed class EvaluationTests(ProductFixture fixture)
{
    private const string Outcomes = "role baseline { scale wave peopleCount mean isSuppressed } changes { scale wave peopleCount change isSuppressed } reflections { scale wave peopleCount mean }";
    private const string Evaluation = $"effectState waves {{ survey {{ wave }} state responses {{ role askedCount answeredCount rate }} }} outcomes {{ {Outcomes} }}";
    private const string Means = "scale wave peopleCount mean isSuppressed";

    [Fact]
    [Requirement("S-53")]
    [Requirement("S-32")]
    [Requirement("S-69")]
    [Requirement("S-46")]
    public async Task Both_roles_are_compared_before_and_after_by_those_who_answered_both()
    {
        var made = await SurveyedProgramme.MakeAsync(fixture);
        var baseline = await made.PublishAsync("BASELINE");
        await made.AnswerAsync(baseline, SurveyedProgramme.Mentor, 5, value: 3);
        await made.AnswerAsync(baseline, SurveyedProgramme.Mentee, SurveyedProgramme.PeopleARole, value: 2);

        // As long as a wave is open it tells nothing but how many answered: one more answer would show in a mean.
        var open = await made.ReportAsync(made.Manager, "evaluation", Evaluation);
        Assert.Equal("BASELINE_OPEN", open.Text("effectState"));
        Assert.All(open.List("outcomes"), role => Assert.Empty(role.List("baseline")));
        Assert.Equal([(6, 5, 0.83), (6, 6, 1.0)], open.List("waves")[0].List("responses").Select(role =>
            (role.Number("askedCount"), role.Number("answeredCount"), role.GetProperty("rate").GetDouble())));

        await made.CloseAsync(baseline);
        Assert.Equal("NO_LATER_WAVE", (await made.ReportAsync(made.Manager, "evaluation", Evaluation)).Text("effectState"));
        var end = await made.PublishAsync("END");
        await made.AnswerAsync(end, SurveyedProgramme.Mentor, 5, value: 4);
        await made.AnswerAsync(end, SurveyedProgramme.Mentee, 4, value: 5);

        // Whoever answers only afterwards is no pair of answers.
        await made.AnswerAsAsync(end, SurveyedProgramme.Mentor, 5, value: 1);
        await made.CloseAsync(end);

        var coordinator = await made.Made.CoordinatorAsync(1);
        foreach (var client in new[] { made.Manager, coordinator })
        {
            var report = await made.ReportAsync(client, "evaluation", Evaluation);
            var byRole = await made.ReportAsync(client, "outcomesByRole", Outcomes);
            var (mentors, mentees) = (byRole[0], byRole[1]);

            Assert.Equal("READABLE", report.Text("effectState"));
            Assert.Equal(JsonSerializer.Serialize(report.GetProperty("outcomes")), JsonSerializer.Serialize(byRole));
            Assert.Equal(("MENTOR", 5, 3.0), (mentors.Text("role"), Of(mentors, "baseline", "MENTORING_SKILLS").Number("peopleCount"), Of(mentors, "baseline", "MENTORING_SKILLS").GetProperty("mean").GetDouble()));
            Assert.Equal((5, 1.0), (Of(mentors, "changes", "INCLUSIVE_LEADERSHIP").Number("peopleCount"), Of(mentors, "changes", "INCLUSIVE_LEADERSHIP").GetProperty("change").GetDouble()));
            Assert.Equal((6, 3.5), (Of(mentors, "reflections", "LEADERSHIP_REFLECTION").Number("peopleCount"), Of(mentors, "reflections", "LEADERSHIP_REFLECTION").GetProperty("mean").GetDouble()));

            // Four mentees answered both, which is one too few to tell anything of them.
            Assert.Equal(("MENTEE", 2.0), (mentees.Text("role"), Of(mentees, "baseline", "CAREER_CLARITY").GetProperty("mean").GetDouble()));
            Assert.All(mentees.List("changes"), change =>
                Assert.Equal((true, JsonValueKind.Null, JsonValueKind.Null), (change.GetProperty("isSuppressed").GetBoolean(), change.GetProperty("peopleCount").ValueKind, change.GetProperty("change").ValueKind)));
            Assert.Equal(JsonValueKind.Null, report.List("waves")[1].List("responses")[1].GetProperty("answeredCount").ValueKind);
        }

        var (person, _) = await made.PersonAsync(SurveyedProgramme.Mentor, 0);
        foreach (var client in new[] { person, fixture.OtherManager, await fixture.CoordinatorOfAsync(await made.Made.Workshop.OrganisationAsync("Elsewhere")) })
        {
            foreach (var (report, selection) in new[] { ("evaluation", "effectState"), ("outcomesByRole", "role"), ("crossMentoringBenefits", "scale") })
            {
                Assert.Equal(JsonValueKind.Null, (await made.ReportAsync(client, report, selection)).ValueKind);
            }
        }
    }

    [Fact]
    [Requirement("S-53")]
    public async Task Without_a_baseline_no_change_is_told_whatever_is_answered_later()
    {
        var made = await SurveyedProgramme.MakeAsync(fixture);
        var baseline = await made.PublishAsync("BASELINE");
        await made.CloseAsync(baseline);
        var end = await made.PublishAsync("END");
        await made.AnswerAsync(end, SurveyedProgramme.Mentor, 5, value: 4);
        await made.CloseAsync(end);

        var report = await made.ReportAsync(made.Manager, "evaluation", Evaluation);

        Assert.Equal("NO_BASELINE", report.Text("effectState"));
        Assert.All(report.List("outcomes"), role => Assert.Empty(role.List("changes")));
        Assert.Equal(5, report.List("waves")[1].List("responses")[0].Number("answeredCount"));
    }

    [Fact]
    [Requirement("S-25")]
    public async Task The_four_benefits_are_told_of_five_people_and_not_of_four()
    {
        var made = await SurveyedProgramme.MakeAsync(fixture);
        var mid = await made.PublishAsync("MID", "CROSS_MENTORING_BENEFITS");
        await made.AnswerAsync(mid, SurveyedProgramme.Mentor, 2, value: 4);
        await made.AnswerAsync(mid, SurveyedProgramme.Mentee, 2, value: 4);
        await made.CloseAsync(mid);
        var end = await made.PublishAsync("END", "CROSS_MENTORING_BENEFITS");
        await made.AnswerAsync(end, SurveyedProgramme.Mentor, 2, value: 4);
        await made.AnswerAsync(end, SurveyedProgramme.Mentee, 3, value: 5);
        Assert.All((await made.ReportAsync(made.Manager, "crossMentoringBenefits", Means)).EnumerateArray(), row => Assert.Equal("MID", row.Text("wave")));
        await made.CloseAsync(end);

        var rows = (await made.ReportAsync(made.Manager, "crossMentoringBenefits", Means)).EnumerateArray().ToLookup(row => row.Text("wave"));

        Assert.Equal(["FULL_CONFIDENTIALITY", "NO_POWER_RELATION", "MUTUAL_INSPIRATION", "SHARED_SOLUTIONS"], rows["END"].Select(row => row.Text("scale")));
        Assert.All(rows["END"], row => Assert.Equal((5, 4.6), (row.Number("peopleCount"), row.GetProperty("mean").GetDouble())));
        Assert.Equal(4, rows["MID"].Count());
        Assert.All(rows["MID"], row => Assert.Equal((true, JsonValueKind.Null), (row.GetProperty("isSuppressed").GetBoolean(), row.GetProperty("mean").ValueKind)));
    }

    private static JsonElement Of(JsonElement role, string figures, string scale) => Assert.Single(role.List(figures), figure => figure.Text("scale") == scale);
}
