using System.Text.Json;
using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Tests.Events;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Tests.Evaluation;

/// <summary>Programmes stand beside others of their year that agreed to it, in figures that are published once.</summary>
[Collection(EvaluationCollection.Name)]
public sealed class BenchmarkTests(ProductFixture fixture)
{
    private const string Place = "year publishedOn programme { id } figures { measure own ofKind ofKindPeopleCount ofAll ofAllPeopleCount }";

    [Fact]
    [Requirement("N-16")]
    public async Task Three_programmes_that_agreed_stand_beside_each_other_and_what_is_published_stays()
    {
        var made = new List<EventProgramme>();
        foreach (var _ in Enumerable.Range(0, 3))
        {
            made.Add(await EndedAsync(1990, isAgreed: true));
        }

        var outside = await EndedAsync(1990, isAgreed: false);
        await CompleteAsync(made[0]);
        Assert.Equal(["INVALID_INPUT"], await TryAsync(outside.Manager, outside));
        Assert.Null(await PlaceAsync(made[0].Manager, made[0]));
        await made[1].Manager.AcceptedAsync("publishBenchmark", new { programmeId = made[1].Programme.Id }, "programme { id }");

        foreach (var client in new[] { made[0].Manager, await made[0].CoordinatorAsync(2) })
        {
            var place = Assert.NotNull(await PlaceAsync(client, made[0]));
            var figures = place.List("figures").ToDictionary(figure => figure.Text("measure"));
            Assert.Equal((1991, 3), (place.Number("year"), figures.Count));
            Assert.Equal((0.95, 0.35, 25), (Value(figures["COMPLETED_PAIRS"], "own"), Value(figures["COMPLETED_PAIRS"], "ofKind"), figures["COMPLETED_PAIRS"].Number("ofKindPeopleCount")));
            Assert.Equal((0.0, 0.0), (Value(figures["SESSIONS"], "own"), Value(figures["SESSIONS"], "ofAll")));
            Assert.True(figures["EXPERIENCED_BENEFIT"].IsNull("own") && figures["EXPERIENCED_BENEFIT"].IsNull("ofAll"));
        }

        // What happens later moves no figure, whoever asks: there are no two editions that differ by somebody.
        await CompleteAsync(made[1]);
        Assert.Equal(["ALREADY_EXISTS"], await TryAsync(made[2].Manager, made[2]));
        var late = await EndedAsync(1990, isAgreed: true);
        Assert.Equal(["ALREADY_EXISTS"], await TryAsync(late.Manager, late));
        Assert.Null(await PlaceAsync(late.Manager, late));
        Assert.Equal(0.05, Value((await PlaceAsync(made[1].Manager, made[1]))!.Value.List("figures")[0], "own"));

        var person = await made[0].SignInAsync("Mentee", 0);
        foreach (var client in new[] { person, fixture.OtherManager, await fixture.StrangerAsync() })
        {
            Assert.Null(await PlaceAsync(client, made[0]));
            Assert.NotEmpty(await TryAsync(client, made[0]));
        }

        Assert.Null(await PlaceAsync(outside.Manager, outside));
    }

    [Fact]
    [Requirement("N-16")]
    public async Task Two_programmes_have_a_place_and_nothing_beside_their_own()
    {
        var (one, other) = (await EndedAsync(1980, isAgreed: true), await EndedAsync(1980, isAgreed: true));
        await one.Manager.AcceptedAsync("publishBenchmark", new { programmeId = other.Programme.Id }, "programme { id }");

        var figures = (await PlaceAsync(one.Manager, one))!.Value.List("figures");

        Assert.All(figures, figure => Assert.True(figure.IsNull("ofKind") && figure.IsNull("ofAll") && figure.IsNull("ofAllPeopleCount")));
        Assert.Equal(0.05, Value(figures[0], "own"));
    }

    [Fact]
    [Requirement("N-16")]
    public async Task One_vote_against_keeps_a_programme_out_and_a_year_that_is_not_over_waits()
    {
        var made = await EndedAsync(1970, isAgreed: true, against: 1);
        Assert.Equal(["INVALID_INPUT"], await TryAsync(made.Manager, made));

        var now = await EndedAsync(TimeProvider.System.GetUtcNow().Year - 1, isAgreed: true);
        Assert.Equal(["INVALID_INPUT"], await TryAsync(now.Manager, now));

        var open = await EventProgramme.MakeAsync(fixture, organisations: 3, peopleARole: 1, startsOn: "1970-01-01");
        Assert.Equal(["WRONG_PROGRAMME_STATE"], await TryAsync(open.Manager, open));
        Assert.Equal(["NOT_PERMITTED"], await TryAsync(await open.CoordinatorAsync(0), open));
    }

    private static double Value(JsonElement figure, string field) => figure.GetProperty(field).GetDouble();

    private static Task<IReadOnlyList<string>> TryAsync(ApiClient client, EventProgramme made) =>
        client.RefusalCodesAsync("publishBenchmark", new { programmeId = made.Programme.Id });

    private static async Task<JsonElement?> PlaceAsync(ApiClient client, EventProgramme made)
    {
        var found = (await client.QueryAsync($"query($id: ID!) {{ benchmark(programmeId: $id) {{ {Place} }} }}", new { id = made.Programme.Id })).GetProperty("benchmark");
        return found.ValueKind == JsonValueKind.Null ? null : found;
    }

    /// <summary>Three organisations of three mentees each, who had pairs in a programme that began in a year and ended in the next.</summary>
    private async Task<EventProgramme> EndedAsync(int year, bool isAgreed, int? against = null)
    {
        var made = await EventProgramme.MakeAsync(fixture, organisations: 3, peopleARole: 3, startsOn: $"{year}-06-01");
        if (isAgreed)
        {
            var decision = (await made.Manager.AcceptedAsync(
                "proposeSteeringDecision",
                new
                {
                    programmeId = made.Programme.Id, subject = "JOIN_BENCHMARK", title = "We take part", reason = "To learn.",
                    votesUntil = SurveyedProgramme.Day(0),
                },
                "decision { id }")).GetProperty("decision").Id();
            for (var organisation = 0; organisation < 3; organisation++)
            {
                var coordinator = await made.CoordinatorAsync(organisation);
                var representativeId = (await coordinator.AcceptedAsync(
                    "appointRepresentative",
                    new { programmeId = made.Programme.Id, organisationId = made.Organisations[organisation].Id, name = "Representative" },
                    "representative { id }")).GetProperty("representative").Id();
                await coordinator.AcceptedAsync(
                    "castSteeringVote", new { decisionId = decision, representativeId, choice = organisation == against ? "AGAINST" : "FOR" }, "decision { state }");
            }

            await made.Manager.AcceptedAsync("closeSteeringDecision", new { decisionId = decision, version = await made.Workshop.VersionOfAsync(decision) }, "decision { state }");
        }

        await made.Workshop.PublishAsync(await made.Workshop.MatchAsync(made.Programme));
        await made.Manager.AcceptedAsync(
            "closeProgramme", new { programmeId = made.Programme.Id, version = await made.Workshop.VersionOfAsync(made.Programme.Id) }, "programme { state }");
        return made;
    }

    private Task CompleteAsync(EventProgramme made) => fixture.Product.Database.ExecuteAsync(
        "UPDATE \"Pairs\" SET \"State\" = 'Completed' WHERE \"ProgrammeId\" = @id", ("@id", GlobalIds.Decode<ProgrammeId>(made.Programme.Id).Value));
}
