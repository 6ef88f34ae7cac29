using System.Text.Json;
using CrossMentor.Api.Tests.Matching;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Subscriptions;

/// <summary>A run is followed from wherever it is to its end, and no further.</summary>
[Collection(SubscriptionCollection.Name)]
public sealed class MatchRunProgressedTests(ProductFixture fixture)
{
    private const string Document = """
        subscription($id: ID!) {
          matchRunProgressed(matchRunId: $id) { matchRun { id state progress { stage done total percent } scenarios { placedCount } } }
        }
        """;

    [Fact]
    [Requirement("S-30")]
    public async Task Progress_never_goes_back_and_the_stream_ends_with_the_run()
    {
        var match = await OneWayMatch.StartAsync(fixture);
        await match.ImportManyAsync();
        var id = await match.Workshop.StartAsync(match.Programme);
        await using var subscriber = await fixture.Manager.SubscribeAsync(Document, new { id });
        List<JsonElement> seen = [];
        do
        {
            seen.Add((await subscriber.NextAsync()).GetProperty("matchRun"));
        }
        while (seen[^1].Text("state") is "QUEUED" or "RUNNING");

        // Fields are read when an event is written: a run that ends just then is told as ended, and again when its end is noticed.
        Assert.All(await subscriber.RestAsync(), again => Assert.Equal(seen[^1].GetRawText(), again.GetProperty("matchRun").GetRawText()));
        var percents = seen.Select(run => run.GetProperty("progress").Number("percent")).ToList();
        Assert.Equal(percents.Order(), percents);
        Assert.Equal(("SUCCEEDED", 100), (seen[^1].Text("state"), percents[^1]));
        Assert.Equal(200, Assert.Single(seen[^1].List("scenarios")).Number("placedCount"));
        Assert.True(seen.Count > 1, "The run was over before anybody could look.");
    }

    [Fact]
    public async Task A_run_that_has_ended_is_told_once()
    {
        var consortium = await Consortium.MakeAsync(fixture.Workshop());

        await using var subscriber = await fixture.Manager.SubscribeAsync(Document, new { id = consortium.Run.Id() });

        Assert.Equal("SUCCEEDED", (await subscriber.NextAsync()).GetProperty("matchRun").Text("state"));
        await subscriber.EndAsync();
    }

    [Fact]
    public async Task A_run_that_is_cancelled_is_told_at_once()
    {
        var match = await OneWayMatch.StartAsync(fixture);
        var id = await fixture.Product.QueueRunAsync(match.Programme);
        await using var subscriber = await fixture.Manager.SubscribeAsync(Document, new { id });
        Assert.Equal("QUEUED", (await subscriber.NextAsync()).GetProperty("matchRun").Text("state"));
        await subscriber.SilenceAsync();

        await fixture.Manager.AcceptedAsync("cancelMatchRun", new { matchRunId = id }, "matchRun { id }");

        Assert.Equal("CANCELLED", (await subscriber.NextAsync()).GetProperty("matchRun").Text("state"));
        await subscriber.EndAsync();
    }
}
