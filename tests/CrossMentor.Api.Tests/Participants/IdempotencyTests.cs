using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Participants;

/// <summary>The same request takes effect once, however often it is sent and however many arrive at the same moment.</summary>
[Collection(ParticipantCollection.Name)]
public sealed class IdempotencyTests(ProductFixture fixture)
{
    private const int AtOnce = 16;

    [Fact]
    public async Task A_replay_gives_the_same_object_and_has_one_effect()
    {
        var input = Creating(Guid.NewGuid().ToString());
        var first = (await fixture.Manager.AcceptedAsync("createProgramme", input, "programme { id name version } clientMutationId")).GetRawText();
        var before = await fixture.Product.Database.RowCountsAsync();

        var second = (await fixture.Manager.AcceptedAsync("createProgramme", input, "programme { id name version } clientMutationId")).GetRawText();

        Assert.Equal(first, second);
        Assert.Equal(before, await fixture.Product.Database.RowCountsAsync());
    }

    [Fact]
    public async Task A_replay_is_answered_although_its_version_is_stale_by_now()
    {
        var workshop = fixture.Workshop();
        var programme = await workshop.ProgrammeAsync();
        var input = new { programmeId = programme.Id, version = 1, name = workshop.Named("Renamed"), clientMutationId = Guid.NewGuid().ToString() };
        await fixture.Manager.AcceptedAsync("updateProgramme", input, "programme { version }");

        var replayed = await fixture.Manager.AcceptedAsync("updateProgramme", input, "programme { version name }");

        Assert.Equal((2, input.name), (replayed.GetProperty("programme").Number("version"), replayed.GetProperty("programme").Text("name")));
    }

    [Fact]
    public async Task A_replayed_import_reports_what_the_first_one_did()
    {
        var workshop = fixture.Workshop();
        var organisation = await workshop.OrganisationAsync("Roster");
        var programme = await workshop.TwoWayAsync(organisation);
        var input = new { programmeId = programme.Id, roster = new { rows = Rosters.OneOfEach(organisation) }, clientMutationId = Guid.NewGuid().ToString() };

        var first = await fixture.Manager.AcceptedAsync("importRoster", input, Rosters.Report);
        var second = await fixture.Manager.AcceptedAsync("importRoster", input, Rosters.Report);

        Assert.Equal(2, second.GetProperty("report").Number("peopleCreated"));
        Assert.Equal(first.GetRawText(), second.GetRawText());
    }

    [Fact]
    public async Task A_key_that_comes_again_with_another_input_is_refused_and_nothing_is_done()
    {
        var key = Guid.NewGuid().ToString();
        await fixture.Manager.AcceptedAsync("createProgramme", Creating(key), "programme { id }");
        var before = await fixture.Product.Database.RowCountsAsync();

        Assert.Equal(["IDEMPOTENCY_KEY_REUSED"], await fixture.Manager.RefusalCodesAsync("createProgramme", Creating(key, name: "Another name")));
        Assert.Equal(before, await fixture.Product.Database.RowCountsAsync());
    }

    [Fact]
    public async Task A_key_belongs_to_one_caller_and_one_mutation()
    {
        var key = Guid.NewGuid().ToString();
        var mine = (await fixture.Manager.AcceptedAsync("createProgramme", Creating(key), "programme { id }")).GetProperty("programme").Id();

        var theirs = (await fixture.OtherManager.AcceptedAsync("createProgramme", Creating(key, name: "Theirs"), "programme { id }")).GetProperty("programme").Id();
        await fixture.Manager.AcceptedAsync(
            "createOrganisation", new { name = "Of " + key, sector = "finance", sizeBand = "SMALL", country = "NL", clientMutationId = key }, "organisation { id }");

        Assert.NotEqual(mine, theirs);
    }

    [Fact]
    public async Task A_refused_request_may_use_its_key_again()
    {
        var key = Guid.NewGuid().ToString();

        Assert.Equal(["INVALID_INPUT"], await fixture.Manager.RefusalCodesAsync("createProgramme", Creating(key, name: "")));
        await fixture.Manager.AcceptedAsync("createProgramme", Creating(key), "programme { id }");
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public async Task A_key_has_1_to_255_characters(int length, bool isTaken)
    {
        var key = string.Concat(Enumerable.Repeat(Guid.NewGuid().ToString("N"), 8))[..Math.Min(length, 256)];

        var payload = await fixture.Manager.MutateAsync("createProgramme", Creating(key, name: $"Key of {length}"), "programme { id }");

        Assert.Equal(isTaken ? [] : new[] { "clientMutationId" }, payload.List("errors").Select(error => error.Text("field")));
    }

    [Fact]
    public async Task Many_identical_requests_at_once_make_one_programme_and_get_the_same_answer()
    {
        var input = Creating(Guid.NewGuid().ToString());
        var before = await ProgrammesAsync();

        var answers = await AllAtOnceAsync(_ => fixture.Manager.AcceptedAsync("createProgramme", input, "programme { id name version }"));

        Assert.Single(answers.Select(answer => answer.GetRawText()).Distinct());
        Assert.Equal(before + 1, await ProgrammesAsync());
    }

    [Fact]
    public async Task Many_requests_of_one_key_and_different_inputs_at_once_make_one_programme()
    {
        var key = Guid.NewGuid().ToString();
        var before = await ProgrammesAsync();

        var answers = await AllAtOnceAsync(index => fixture.Manager.MutateAsync("createProgramme", Creating(key, name: $"Number {index}"), "programme { id }"));

        Assert.Single(answers, answer => answer.List("errors").Count == 0);
        Assert.All(answers.SelectMany(answer => answer.List("errors")), error => Assert.Equal("IDEMPOTENCY_KEY_REUSED", error.Text("code")));
        Assert.Equal(before + 1, await ProgrammesAsync());
    }

    private static Dictionary<string, object?> Creating(string key, string name = "Once") => new()
    {
        ["name"] = name,
        ["kind"] = "TWO_WAY",
        ["purpose"] = "To learn.",
        ["languages"] = new[] { "en" },
        ["startsOn"] = "2099-01-01",
        ["clientMutationId"] = key,
    };

    private async Task<int> ProgrammesAsync() => (await fixture.Manager.QueryAsync("{ programmes { totalCount } }")).GetProperty("programmes").Number("totalCount");

    private static Task<JsonElement[]> AllAtOnceAsync(Func<int, Task<JsonElement>> send) =>
        Task.WhenAll(Enumerable.Range(0, AtOnce).Select(index => Task.Run(() => send(index))));
}
