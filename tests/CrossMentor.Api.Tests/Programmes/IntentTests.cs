using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Programmes;

/// <summary>A programme says what it is meant to bring about in numbers: before it starts, and when it ends.</summary>
[Collection(GateCollection.Name)]
public sealed class IntentTests(ProductFixture fixture)
{
    private const string Outcome = """
        query($id: ID!) {
          intentOutcome(programmeId: $id) {
            indicatorCount measuredCount reachedCount programme { id }
            intents { statement indicators { id name unit baseline baselineOn target endValue endedOn change isReached } }
          }
        }
        """;

    [Fact]
    [Requirement("S-12")]
    public async Task A_programme_is_active_with_a_baseline_and_closed_with_an_end_value()
    {
        var (workshop, programme) = await ProgrammeAsync();
        Assert.Equal(["INTENT"], (await workshop.ActivateAsync(programme)).Single().List("gates").Select(gate => gate.GetString()!));
        await SetAsync(workshop, programme, new { name = "Layers to a decision", unit = "layers" });
        Assert.Equal(["ACTIVATION_GATES_OPEN"], (await workshop.ActivateAsync(programme)).Select(error => error.Text("code")));
        await SetAsync(
            workshop,
            programme,
            new { name = "Layers to a decision", unit = "layers", baseline = 6.5, baselineOn = "2098-12-01", target = 4 },
            new { name = "Ideas", unit = "a year" });
        Assert.Empty(await workshop.ActivateAsync(programme));

        var closing = await fixture.Manager.RefusedAsync("closeProgramme", await workshop.NowAsync(programme));
        var before = await OutcomeAsync(fixture.Manager, programme);
        await RecordAsync(workshop, programme, IndicatorOf(before), 4);
        var after = await OutcomeAsync(fixture.Manager, programme);

        Assert.Equal(("CLOSURE_GATES_OPEN", "INTENT_MEASURED"), (closing.Text("code"), closing.List("gates").Single().GetString()));
        Assert.Equal((1, 0, 0), CountsOf(before));
        Assert.Equal((1, 1, 1), CountsOf(after));
        Assert.Equal((-2.5, true), (IndicatorOf(after).GetProperty("change").GetDouble(), IndicatorOf(after).GetProperty("isReached").GetBoolean()));
        await fixture.Manager.AcceptedAsync("closeProgramme", await workshop.NowAsync(programme), "programme { state }");
    }

    [Theory]
    [InlineData(40, 60, 59.9, false)]
    [InlineData(40, 60, 60, true)]
    [InlineData(6, 4, 4.1, false)]
    [InlineData(6, 4, 4, true)]
    [Requirement("S-12")]
    public async Task A_target_is_reached_from_either_side(double baseline, double target, double end, bool isReached)
    {
        var (workshop, programme) = await ProgrammeAsync();
        await SetAsync(workshop, programme, new { name = "Something", unit = "points", baseline, baselineOn = "2098-12-01", target });
        Assert.Empty(await workshop.ActivateAsync(programme));

        await RecordAsync(workshop, programme, IndicatorOf(await OutcomeAsync(fixture.Manager, programme)), end);

        var outcome = await OutcomeAsync(fixture.Manager, programme);
        Assert.Equal((isReached, isReached ? 1 : 0), (IndicatorOf(outcome).GetProperty("isReached").GetBoolean(), outcome.Number("reachedCount")));
    }

    [Theory]
    [InlineData("""[{"statement":" ","indicators":[]}]""", "intents.0.statement")]
    [InlineData("""[{"statement":"A","indicators":[{"name":"","unit":"points"}]}]""", "intents.0.indicators.0.name")]
    [InlineData("""[{"statement":"A","indicators":[{"name":"A","unit":"points","baseline":1}]}]""", "intents.0.indicators.0.baselineOn")]
    [InlineData("""[{"statement":"A","indicators":[{"name":"A","unit":"points"},{"name":"a","unit":"points"}]}]""", "intents.0.indicators")]
    [Requirement("S-12")]
    public async Task An_intent_that_cannot_be_measured_so_is_refused_and_the_field_is_named(string intents, string field)
    {
        var (workshop, programme) = await ProgrammeAsync();
        var version = await workshop.VersionOfAsync(programme.Id);

        var refused = await fixture.Manager.RefusedAsync(
            "setIntent", new { programmeId = programme.Id, version, intents = JsonDocument.Parse(intents).RootElement });

        Assert.Equal(("INVALID_INPUT", field), (refused.Text("code"), refused.Text("field")));
        Assert.Equal(version, await workshop.VersionOfAsync(programme.Id));
    }

    [Fact]
    [Requirement("S-12")]
    public async Task End_values_belong_to_an_active_programme_and_intents_to_one_that_prepares()
    {
        var (workshop, programme) = await ProgrammeAsync();
        await SetAsync(workshop, programme, new { name = "A", unit = "points", baseline = 1, baselineOn = "2098-12-01" }, new { name = "B", unit = "points" });
        var indicators = (await OutcomeAsync(fixture.Manager, programme)).List("intents")[0].List("indicators");
        var version = await workshop.VersionOfAsync(programme.Id);
        object Values(int version, string indicatorId, string measuredOn = "2099-12-01") =>
            new { programmeId = programme.Id, version, values = new[] { new { indicatorId, value = 2, measuredOn } } };

        Assert.Equal(["WRONG_PROGRAMME_STATE"], await fixture.Manager.RefusalCodesAsync("recordIndicators", Values(version, indicators[0].Id())));
        Assert.Empty(await workshop.ActivateAsync(programme));
        version = await workshop.VersionOfAsync(programme.Id);
        Assert.Equal(["WRONG_PROGRAMME_STATE"], await fixture.Manager.RefusalCodesAsync("setIntent", new { programmeId = programme.Id, version, intents = Array.Empty<object>() }));
        Assert.Equal("values.0.indicatorId", (await fixture.Manager.RefusedAsync("recordIndicators", Values(version, indicators[1].Id()))).Text("field"));
        Assert.Equal("values.0.indicatorId", (await fixture.Manager.RefusedAsync("recordIndicators", Values(version, "unknown"))).Text("field"));
        Assert.Equal("values.0.measuredOn", (await fixture.Manager.RefusedAsync("recordIndicators", Values(version, indicators[0].Id(), "2098-11-30"))).Text("field"));
        await fixture.Manager.AcceptedAsync("recordIndicators", Values(version, indicators[0].Id(), "2098-12-01"), "programme { intents { indicators { endValue } } }");
    }

    [Fact]
    [Requirement("S-12")]
    public async Task The_outcome_is_seen_by_those_who_take_part_and_changed_by_the_manager()
    {
        var (workshop, programme) = await ProgrammeAsync();
        var organisation = await workshop.OrganisationAsync("Taking part");
        await workshop.JoinAsync(programme, organisation, "PROVIDES_MENTEES", 0, 5);
        await SetAsync(workshop, programme, new { name = "A", unit = "points", baseline = 1, baselineOn = "2098-12-01" });
        var coordinator = await fixture.CoordinatorOfAsync(organisation);
        var stranger = await fixture.CoordinatorOfAsync(await workshop.OrganisationAsync("Stranger"));
        var version = await workshop.VersionOfAsync(programme.Id);

        Assert.Equal((1, 0, 0), CountsOf(await OutcomeAsync(coordinator, programme)));
        Assert.True((await stranger.QueryAsync(Outcome, new { id = programme.Id })).IsNull("intentOutcome"));
        Assert.True((await fixture.OtherManager.QueryAsync(Outcome, new { id = programme.Id })).IsNull("intentOutcome"));
        Assert.Equal(["NOT_PERMITTED"], await coordinator.RefusalCodesAsync("setIntent", new { programmeId = programme.Id, version, intents = Array.Empty<object>() }));
    }

    private static JsonElement IndicatorOf(JsonElement outcome) => outcome.List("intents")[0].List("indicators")[0];

    private static (int Indicators, int Measured, int Reached) CountsOf(JsonElement outcome) =>
        (outcome.Number("indicatorCount"), outcome.Number("measuredCount"), outcome.Number("reachedCount"));

    private static async Task<JsonElement> OutcomeAsync(ApiClient reader, MadeProgramme programme) =>
        (await reader.QueryAsync(Outcome, new { id = programme.Id })).GetProperty("intentOutcome");

    private async Task SetAsync(Workshop workshop, MadeProgramme programme, params object[] indicators) => await fixture.Manager.AcceptedAsync(
        "setIntent",
        new { programmeId = programme.Id, version = await workshop.VersionOfAsync(programme.Id), intents = new[] { new { statement = "Less bureaucracy.", indicators } } },
        "programme { intents { statement } }");

    private async Task RecordAsync(Workshop workshop, MadeProgramme programme, JsonElement indicator, double value) => await fixture.Manager.AcceptedAsync(
        "recordIndicators",
        new { programmeId = programme.Id, version = await workshop.VersionOfAsync(programme.Id), values = new[] { new { indicatorId = indicator.Id(), value, measuredOn = "2099-12-01" } } },
        "programme { id }");

    private async Task<(Workshop Workshop, MadeProgramme Programme)> ProgrammeAsync()
    {
        var workshop = fixture.Workshop("INTENT", "INTENT_MEASURED");
        return (workshop, await workshop.ProgrammeAsync("ONE_WAY"));
    }
}
