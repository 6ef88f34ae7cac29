using System.Text.Json;
using CrossMentor.Api.Tests.Evaluation;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Steering;

/// <summary>How much the people of an organisation say they gain stands beside what it gives and receives.</summary>
[Collection(SteeringCollection.Name)]
public sealed class ExperiencedBenefitTests(ProductFixture fixture)
{
    [Fact]
    [Requirement("S-24")]
    public async Task The_organisation_whose_people_gain_least_stands_before_the_steering_group_once_the_survey_is_closed()
    {
        var made = await SurveyedProgramme.MakeAsync(fixture, peopleARole: 3);
        var survey = await made.PublishAsync("END", "CROSS_MENTORING_BENEFITS");
        for (var organisation = 0; organisation < 3; organisation++)
        {
            // Of the last organisation only four answer, until the next wave.
            foreach (var number in Enumerable.Range(0, 3))
            {
                await made.AnswerAsAsync(survey, SurveyedProgramme.Mentor, (organisation * 3) + number, organisation + 2);
            }

            foreach (var number in Enumerable.Range(0, organisation == 2 ? 1 : 2))
            {
                await made.AnswerAsAsync(survey, SurveyedProgramme.Mentee, (organisation * 3) + number, organisation + 2);
            }
        }

        Assert.All(await RowsAsync(made, made.Manager), row => Assert.True(row.IsNull("percentile")));
        await made.CloseAsync(survey);
        Assert.All(await RowsAsync(made, made.Manager), row => Assert.True(row.GetProperty("isSuppressed").GetBoolean()));

        var later = await made.PublishAsync("FOLLOW_UP", "CROSS_MENTORING_BENEFITS");
        for (var number = 0; number < 9; number++)
        {
            await made.AnswerAsAsync(later, SurveyedProgramme.Mentor, number, (number / 3) + 2);
            await made.AnswerAsAsync(later, SurveyedProgramme.Mentee, number, (number / 3) + 2);
        }

        await made.CloseAsync(later);

        Assert.Equal([17, 50, 83], (await RowsAsync(made, made.Manager)).Select(row => row.Number("percentile")).Order());
        var lowest = await made.Made.CoordinatorAsync(0);
        var own = Assert.Single(await RowsAsync(made, lowest));
        Assert.Equal((17, true), (own.Number("percentile"), own.GetProperty("isOutsideTolerance").GetBoolean()));
        Assert.Equal([made.Made.Organisations[0].Name], await AlertsAsync(made, made.Manager));
        Assert.Equal([made.Made.Organisations[0].Name], await AlertsAsync(made, lowest));
        Assert.Empty(await AlertsAsync(made, await made.Made.CoordinatorAsync(2)));

        foreach (var client in new[] { (await made.PersonAsync(SurveyedProgramme.Mentee, 0)).Client, fixture.OtherManager, await fixture.StrangerAsync() })
        {
            Assert.Equal(JsonValueKind.Null, (await made.ReportAsync(client, "experiencedBenefit", "percentile")).ValueKind);
        }
    }

    private static async Task<IReadOnlyList<JsonElement>> RowsAsync(SurveyedProgramme made, ApiClient client) =>
        [.. (await made.ReportAsync(client, "experiencedBenefit", "organisation { name } percentile isOutsideTolerance isSuppressed")).EnumerateArray()];

    private static async Task<IReadOnlyList<string>> AlertsAsync(SurveyedProgramme made, ApiClient client) =>
        [.. (await made.ReportAsync(client, "steeringPack", "benefitAlerts { organisation { name } }")).List("benefitAlerts").Select(row => row.GetProperty("organisation").Text("name"))];
}
