using System.Text.Json;
using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Domain.Pairs;

namespace CrossMentor.Api.Tests.Pairs;

/// <summary>A confirmed pair of a programme that began some time ago, and the two at work.</summary>
internal sealed class LivingPair
{
    /// <summary>How long ago the programme began; it lasts a year.</summary>
    public const int StartedDaysAgo = 200;

    private readonly ProductFixture fixture;
    private readonly ProposedPair proposed;

    private LivingPair(ProductFixture fixture, ProposedPair proposed) => (this.fixture, this.proposed) = (fixture, proposed);

    public required ApiClient Mentor { get; init; }

    public required ApiClient Mentee { get; init; }

    public ApiClient Manager => proposed.Workshop.Manager;

    public ApiClient MentorCoordinator => proposed.MentorCoordinator;

    public ApiClient MenteeCoordinator => proposed.MenteeCoordinator;

    public MadeProgramme Programme => proposed.Programme;

    public string PairId => proposed.PairId;

    public string MentorId => proposed.MentorId;

    public string MenteeId => proposed.MenteeId;

    public Workshop Workshop => proposed.Workshop;

    /// <param name="workshop">Whose programme it is; one without gates when null.</param>
    /// <param name="prepareAsync">What is done before the pair is published.</param>
    public static async Task<LivingPair> MakeAsync(
        ProductFixture fixture, string orientation = "TRADITIONAL", Workshop? workshop = null, Func<MadeProgramme, Task>? prepareAsync = null)
    {
        var pair = await ProposedPair.MakeAsync(fixture, "NONE", orientation, DaysAgo(StartedDaysAgo), workshop, prepareAsync);
        return new(fixture, pair) { Mentor = await pair.MentorAsync(), Mentee = await pair.MenteeAsync() };
    }

    public static string DaysAgo(int days) => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-days).ToString("O");

    public object Log(int daysAgo, string? sessionId = null, int minutes = 60, string[]? topics = null) => new
    {
        pairId = PairId, sessionId, heldOn = DaysAgo(daysAgo), minutes, format = "VIDEO", topics = topics ?? ["delegation"],
    };

    public Task<IReadOnlyList<string>> RefusalsAsync(ApiClient client, string mutation) => client.RefusalCodesAsync(mutation, new { pairId = PairId });

    public async Task<string> ScheduleAsync(ApiClient client, int daysAhead = 3) => (await client.AcceptedAsync(
        "scheduleSession", new { pairId = PairId, plannedOn = DaysAgo(-daysAhead) }, "session { id version }")).GetProperty("session").Id();

    public async Task<string> LogAsync(ApiClient client, int daysAgo, string? sessionId = null) =>
        (await client.AcceptedAsync("logSession", Log(daysAgo, sessionId), "session { id state }")).GetProperty("session").Id();

    public async Task<string> ConfirmAsync(ApiClient client, string sessionId) =>
        (await client.AcceptedAsync("confirmSession", new { sessionId }, "session { state }")).GetProperty("session").Text("state");

    /// <summary>Sessions that both confirmed, one a day.</summary>
    public async Task MeetAsync(int times)
    {
        for (var number = 1; number <= times; number++)
        {
            Assert.Equal("CONFIRMED", await ConfirmAsync(Mentee, await LogAsync(Mentor, daysAgo: number)));
        }
    }

    /// <summary>The pair as somebody sees it.</summary>
    public async Task<JsonElement> SeenByAsync(ApiClient client, string selection) =>
        (await client.QueryAsync($"query($id: ID!) {{ pair(id: $id) {{ {selection} }} }}", new { id = PairId })).GetProperty("pair");

    /// <summary>As if the pair had been confirmed so long ago.</summary>
    public Task ConfirmedDaysAgoAsync(int days) => fixture.Product.Database.ExecuteAsync(
        "UPDATE \"Pairs\" SET \"ConfirmedAt\" = @at WHERE \"Id\" = @id",
        ("@at", TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-days)),
        ("@id", GlobalIds.Decode<PairId>(PairId).Value));
}
