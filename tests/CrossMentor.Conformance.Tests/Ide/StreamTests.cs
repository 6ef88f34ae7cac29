using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Node;
using static CrossMentor.Conformance.Tests.Ide.Visit;

namespace CrossMentor.Conformance.Tests.Ide;

/// <summary>The page of our own shows answers that are not one response while they arrive.</summary>
[Trait("Needs", "Browser")]
public sealed class StreamTests
{
    private const string Deferred = "{ level(unit: \"cm\") { unit before ... @defer { after } } }";

    [BrowserTheory]
    [InlineData("", "multipart/mixed")]
    [InlineData("accept: text/event-stream", "text/event-stream")]
    public async Task A_deferred_part_joins_what_is_shown_already(string header, string type)
    {
        await using var server = await LockServer.StartAsync();

        var seen = await WithoutComplaintAsync(
            server.Address + "/graphql",
            Step("wait", "#status", "types"),
            Step("click", "#tab-headers"),
            Step("fill", "#headers", header),
            Step("fill", "#operation", Deferred),
            Step("click", "#run"),
            Step("wait", "#facts", "1 part ·"),
            Step("text", "#response"),
            Step("shown", "#stop"),
            Step("evaluate", text: LockServer.Open),
            Step("wait", "#status", "Done."),
            Step("text", "#response"),
            Step("text", "#facts"),
            Step("shown", "#stop"));

        Assert.Equal("""{"data":{"level":{"unit":"cm ---\r\n---","before":1}}}""", Compact(seen[6]));
        Assert.True(seen[7]!.GetValue<bool>());
        Assert.Equal("""{"data":{"level":{"unit":"cm ---\r\n---","before":1,"after":2}}}""", Compact(seen[10]));
        Assert.StartsWith($"200 · {type} · ", seen[11]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.False(seen[12]!.GetValue<bool>());
    }

    [BrowserFact]
    public async Task The_failure_of_a_part_stands_beside_what_came_before()
    {
        await using var server = await LockServer.StartAsync();

        var seen = await WithoutComplaintAsync(
            server.Address + "/graphql",
            Step("wait", "#status", "types"),
            Step("fill", "#operation", "{ level { before ... @defer { lost } } }"),
            Step("click", "#run"),
            Step("wait", "#facts", "1 part ·"),
            Step("evaluate", text: LockServer.Open),
            Step("wait", "#status", "Done."),
            Step("text", "#response"),
            Step("evaluate", text: "document.querySelector('#facts').className"));

        var answer = JsonNode.Parse(seen[6]!.GetValue<string>())!;
        Assert.Equal("""{"level":{"before":1}}""", answer["data"]!.ToJsonString());
        Assert.Equal("""["level","lost"]""", Assert.Single(answer["errors"]!.AsArray())!["path"]!.ToJsonString());
        Assert.Equal("bad", seen[7]!.GetValue<string>());
    }

    [BrowserFact]
    public async Task Events_are_shown_one_by_one_the_newest_first()
    {
        await using var server = await LockServer.StartAsync();

        var seen = await WithoutComplaintAsync(
            server.Address + "/graphql",
            Step("wait", "#status", "types"),
            Step("fill", "#operation", "subscription { boats }"),
            Step("click", "#run"),
            Step("wait", "#facts", "200 · text/event-stream"),
            Step("text", "#response"),
            Step("evaluate", text: LockServer.Open),
            Step("wait", "#status", "Done."),
            Step("text", "#response"));

        Assert.Equal("""[{"data":{"boats":1}}]""", Compact(seen[4]));
        Assert.Equal("""[{"data":{"boats":2}},{"data":{"boats":1}}]""", Compact(seen[7]));
    }

    [BrowserFact]
    public async Task A_subscription_can_be_stopped()
    {
        await using var server = await LockServer.StartAsync();

        var seen = await WithoutComplaintAsync(
            server.Address + "/graphql",
            Step("wait", "#status", "types"),
            Step("fill", "#operation", "subscription { boats }"),
            Step("click", "#run"),
            Step("wait", "#facts", "text/event-stream"),
            Step("focus"),
            Step("press", text: "Enter"),
            Step("wait", "#status", "Stopped."),
            Step("focus"),
            Step("text", "#response"));

        Assert.Equal("stop", seen[4]!.GetValue<string>());
        Assert.Equal("operation", seen[7]!.GetValue<string>());
        Assert.Equal("""[{"data":{"boats":1}}]""", Compact(seen[8]));
    }

    private static string Compact(JsonNode? shown) => JsonNode.Parse(shown!.GetValue<string>())!.ToJsonString();
}
