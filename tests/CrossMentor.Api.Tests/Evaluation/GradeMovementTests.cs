using System.Text.Json;
using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Tests.Events;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Tests.Evaluation;

/// <summary>How mentees move on after a year and after two, of those who consented and by what organisations reported.</summary>
[Collection(EvaluationCollection.Name)]
public sealed class GradeMovementTests(ProductFixture fixture)
{
    private const string Movement = "afterMonths settledOn isSettled risenCount sameCount fallenCount unknownCount risenShare isSuppressed";

    [Fact]
    [Requirement("S-68")]
    public async Task Mentees_who_consented_are_counted_in_fives_and_a_five_of_which_one_withdraws_counts_no_more()
    {
        var made = await EventProgramme.MakeAsync(fixture, organisations: 5, peopleARole: 2, startsOn: "2015-01-01", gradeOf: (role, _) => role == "Mentor" ? "17" : "8");
        await made.Workshop.PublishAsync(await made.Workshop.MatchAsync(made.Programme));
        await RiseAsync(made);

        var consents = new List<(ApiClient Client, string Id)>();
        foreach (var number in new[] { 0, 1 })
        {
            for (var organisation = 0; organisation < 5; organisation++)
            {
                Assert.Equal(consents.Count < 5, (await RowsAsync(made, made.Manager))[0].GetProperty("isSuppressed").GetBoolean());
                var client = await made.SignInAsync("Mentee", organisation, number);
                var granted = await client.AcceptedAsync(
                    "grantConsent",
                    new { participantId = await made.ParticipantAsync("Mentee", organisation, number), purpose = "GRADE_MOVEMENT", noticeVersion = 1 },
                    "consent { id }");
                consents.Add((client, granted.GetProperty("consent").Id()));
            }
        }

        var rows = await RowsAsync(made, await made.CoordinatorAsync(3));
        Assert.Equal([(12, "2017-04-01"), (24, "2018-04-01")], rows.Select(row => (row.Number("afterMonths"), row.Text("settledOn"))));
        Assert.Equal((0, 10, 0, 0), Counts(rows[0]));
        Assert.Equal((5, 5, 0, 0), Counts(rows[1]));
        Assert.Equal((0.0, 0.5), (rows[0].GetProperty("risenShare").GetDouble(), rows[1].GetProperty("risenShare").GetDouble()));

        await consents[7].Client.AcceptedAsync("withdrawConsent", new { consentId = consents[7].Id }, "consent { id }");
        Assert.Equal((5, 0, 0, 0), Counts((await RowsAsync(made, made.Manager))[1]));

        foreach (var client in new[] { consents[0].Client, fixture.OtherManager, await fixture.StrangerAsync() })
        {
            Assert.Equal(JsonValueKind.Null, (await ReadAsync(made, client)).ValueKind);
        }
    }

    [Fact]
    [Requirement("S-68")]
    public async Task Nothing_is_told_before_the_facts_are_settled()
    {
        var made = await EventProgramme.MakeAsync(fixture);

        Assert.All(await RowsAsync(made, made.Manager), row => Assert.Equal((false, true), (row.GetProperty("isSettled").GetBoolean(), row.IsNull("risenCount"))));
    }

    private static (int, int, int, int) Counts(JsonElement row) => (row.Number("risenCount"), row.Number("sameCount"), row.Number("fallenCount"), row.Number("unknownCount"));

    private static async Task<JsonElement> ReadAsync(EventProgramme made, ApiClient client) =>
        (await client.QueryAsync($"query($id: ID!) {{ gradeMovement(programmeId: $id) {{ {Movement} }} }}", new { id = made.Programme.Id })).GetProperty("gradeMovement");

    private static async Task<IReadOnlyList<JsonElement>> RowsAsync(EventProgramme made, ApiClient client) => [.. (await ReadAsync(made, client)).EnumerateArray()];

    /// <summary>The pairs came about in March 2015; the first mentee of each organisation rose in 2016, and in 2018 all were still there.</summary>
    private async Task RiseAsync(EventProgramme made)
    {
        var programme = ("@id", (object)GlobalIds.Decode<ProgrammeId>(made.Programme.Id).Value);
        const string OfProgramme = "\"PersonId\" IN (SELECT \"PersonId\" FROM \"Participants\" WHERE \"ProgrammeId\" = @id)";
        await made.Workshop.ImportAsync(await made.Workshop.TwoWayAsync([.. made.Organisations]), [.. made.Organisations.Select(organisation =>
            RosterRow.Mentee(organisation, $"Mentee 0 of {organisation.Name}") with { Grade = "11" })]);
        for (var organisation = 0; organisation < 5; organisation++)
        {
            var coordinator = await made.CoordinatorAsync(organisation);
            foreach (var number in new[] { 0, 1 })
            {
                var person = (await coordinator.QueryAsync(
                    "query($id: ID!) { node(id: $id) { ... on Participant { person { id } } } }", new { id = await made.ParticipantAsync("Mentee", organisation, number) }))
                    .GetProperty("node").GetProperty("person").Id();
                await coordinator.AcceptedAsync("recordEmployment", new { personId = person, isEmployed = true, on = "2018-01-01" }, "fact { id }");
            }
        }

        await fixture.Product.Database.ExecuteAsync("UPDATE \"Pairs\" SET \"ConfirmedAt\" = @at WHERE \"ProgrammeId\" = @id", ("@at", new DateTime(2015, 3, 1, 0, 0, 0, DateTimeKind.Utc)), programme);
        await fixture.Product.Database.ExecuteAsync(
            $"UPDATE \"EmploymentFacts\" SET \"RecordedAt\" = @at WHERE {OfProgramme}", ("@at", new DateTime(2016, 9, 2, 0, 0, 0, DateTimeKind.Utc)), programme);
        foreach (var (rank, day) in new[] { (8, new DateOnly(2015, 1, 1)), (11, new DateOnly(2016, 9, 1)) })
        {
            await fixture.Product.Database.ExecuteAsync(
                $"UPDATE \"EmploymentFacts\" SET \"HappenedOn\" = @on WHERE \"GradeRank\" = @rank AND {OfProgramme}", ("@on", day), ("@rank", rank), programme);
        }
    }
}
