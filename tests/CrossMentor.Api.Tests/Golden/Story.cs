using System.Text.Json;
using CrossMentor.Api.Tests.Reading;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Golden;

/// <summary>A programme told by nothing but the operations that the documentation shows.</summary>
internal static class Story
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan RunMax = TimeSpan.FromSeconds(60);

    /// <summary>The data of a documented query.</summary>
    public static async Task<JsonElement> AskAsync(this ApiClient client, string operation, object? variables = null) =>
        await client.QueryAsync(await Operations.ReadAsync(operation), variables);

    /// <summary>The events of a documented subscription.</summary>
    public static async Task<Subscriber> SubscribeToAsync(this ApiClient client, string operation, object variables) =>
        await client.SubscribeAsync(await Operations.ReadAsync(operation), variables);

    /// <summary>The payload of a documented mutation, refused or not.</summary>
    public static async Task<JsonElement> TryAsync(this ApiClient client, string operation, object input) =>
        Assert.Single((await client.AskAsync(operation, new { input })).EnumerateObject()).Value;

    /// <summary>What a documented mutation made, which has to be accepted.</summary>
    public static async Task<JsonElement> DoAsync(this ApiClient client, string operation, object input)
    {
        var payload = await client.TryAsync(operation, input);
        Assert.True(payload.GetProperty("errors").GetArrayLength() == 0, $"{operation}: {payload.GetRawText()}");
        return payload.EnumerateObject().First().Value;
    }

    /// <summary>The codes of the refusals of a documented mutation.</summary>
    public static async Task<IReadOnlyList<string>> CodesAsync(this ApiClient client, string operation, object input) =>
        [.. (await client.TryAsync(operation, input)).List("errors").Select(error => error.Text("code"))];

    /// <summary>A match run from its start to its end, which has to be a draft.</summary>
    public static async Task<JsonElement> MatchAsync(this ApiClient manager, string programmeId) =>
        await manager.AwaitDraftAsync(await manager.DoAsync("start-match-run", new { programmeId, seed = 1 }));

    /// <summary>A match run of an active programme, which leaves the pairs that run as they are.</summary>
    public static async Task<JsonElement> RematchAsync(this ApiClient manager, string programmeId)
    {
        var started = (await manager.AskAsync("rematch", new { programmeId })).GetProperty("startMatchRun");
        Assert.Empty(started.List("errors"));
        return await manager.AwaitDraftAsync(started.GetProperty("matchRun"));
    }

    /// <summary>How the gates of a programme stand that are asked for and not passed.</summary>
    public static async Task<IReadOnlyList<string>> OpenGatesAsync(this ApiClient manager, string programmeId) =>
        [.. (await manager.AskAsync("programme-readiness", new { programmeId })).GetProperty("programmeReadiness").List("gates")
            .Where(gate => gate.Text("state") == "OPEN")
            .Select(gate => gate.Text("code"))];

    private static async Task<JsonElement> AwaitDraftAsync(this ApiClient manager, JsonElement run)
    {
        using var tooLong = new CancellationTokenSource(RunMax);
        while (true)
        {
            var seen = (await manager.AskAsync("match-run", new { id = run.Id() })).GetProperty("matchRun");
            if (seen.Text("state") is not ("QUEUED" or "RUNNING"))
            {
                Assert.True(seen.Text("state") == "SUCCEEDED", seen.GetRawText());
                return Assert.Single(seen.List("scenarios"));
            }

            await Task.Delay(PollInterval, tooLong.Token);
        }
    }
}
