using System.Text.Json;
using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Execution;
using CrossMentor.Conformance.Tests.Execution.Harbour;
using CrossMentor.Conformance.Tests.Node;
using CrossMentor.GraphQL.AspNetCore;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Conformance.Tests.Http;

/// <summary>The clients of graphql-ws and graphql-sse against a real server with our endpoint: both understand the same of the same operations.</summary>
[Trait("Needs", "Node")]
public sealed class StreamClientTests
{
    [NodeFact]
    public async Task The_client_of_graphql_ws_gets_every_operation_on_one_connection()
    {
        await using var server = await StartAsync();
        await using var client = LineProgram.Start("streams.mjs");

        var answers = await client.AskAsync(Question("socket", server.Address.Replace("http", "ws", StringComparison.Ordinal)));

        AssertAnswers(answers, refusal: ("error", 0));
        var broken = answers[4];
        Assert.Equal(("error", 5), (broken.GetProperty("end").GetString(), broken.GetProperty("responses").GetArrayLength()));
    }

    [NodeFact]
    public async Task The_client_of_graphql_ws_can_stop_and_go_on()
    {
        await using var server = await StartAsync();
        await using var client = LineProgram.Start("streams.mjs");

        var answer = await client.AskAsync(new JsonObject
        {
            ["verb"] = "unsubscribe",
            ["url"] = server.Address.Replace("http", "ws", StringComparison.Ordinal) + "/graphql",
            ["operation"] = new JsonObject { ["query"] = "subscription { arrived { id } }" },
            ["take"] = 2,
            ["then"] = new JsonObject { ["query"] = "{ __typename }" },
        });

        Assert.Equal(2, answer.GetProperty("responses").GetArrayLength());
        Assert.Equal("Query", answer.GetProperty("next").GetProperty("responses")[0].GetProperty("data").GetProperty("__typename").GetString());
    }

    [NodeFact]
    public async Task The_client_of_graphql_sse_gets_every_operation_on_a_connection_of_its_own()
    {
        await using var server = await StartAsync();
        await using var client = LineProgram.Start("streams.mjs");

        var answers = await client.AskAsync(Question("events", server.Address));

        // Refusals and failures come as responses here: the protocol has no other way.
        AssertAnswers(answers, refusal: ("complete", 1));
        var broken = answers[4];
        Assert.Equal(("complete", 6), (broken.GetProperty("end").GetString(), broken.GetProperty("responses").GetArrayLength()));
        Assert.False(broken.GetProperty("responses")[5].TryGetProperty("data", out _));
    }

    private static void AssertAnswers(JsonElement answers, (string End, int Responses) refusal)
    {
        Assert.Equal("""{"data":{"__typename":"Query"}}""", Single(answers[0]));
        Assert.Equal("""{"data":{"count":3}}""", Single(answers[1]));
        var tide = answers[2].GetProperty("responses");
        Assert.Equal("""{"data":{"tide":1}}""", tide[0].GetRawText());
        Assert.Equal(JsonValueKind.Null, tide[1].GetProperty("data").ValueKind);
        Assert.Equal("""{"data":{"tide":0}}""", tide[2].GetRawText());
        Assert.Equal(3, tide.GetArrayLength());
        Assert.Equal(refusal, (answers[3].GetProperty("end").GetString(), answers[3].GetProperty("responses").GetArrayLength()));
    }

    private static string Single(JsonElement answer)
    {
        Assert.Equal("complete", answer.GetProperty("end").GetString());
        return Assert.Single(answer.GetProperty("responses").EnumerateArray()).GetRawText();
    }

    private static JsonObject Question(string verb, string address) => new()
    {
        ["verb"] = verb,
        ["url"] = address + "/graphql",
        ["operations"] = new JsonArray(
            new JsonObject { ["query"] = "{ __typename }" },
            new JsonObject { ["query"] = "mutation ($by: Int!) { count(by: $by) }", ["variables"] = new JsonObject { ["by"] = 3 } },
            new JsonObject { ["query"] = "subscription { tide(unit: METRE) }" },
            new JsonObject { ["query"] = "{" },
            new JsonObject { ["query"] = "subscription { arrived(at: \"b1\") { __typename } }" }),
    };

    private static Task<LoopbackServer> StartAsync() => LoopbackServer.StartAsync(
        services => services
            .AddScoped(_ => new HarbourWorld(WorldGenerator.Generate(seed: 1)))
            .AddGraphQL(options =>
            {
                options.Schema = HarbourEngine.Schema.Schema;
                HarbourEngine.Bind(options.Binding);
            }),
        app => app.MapGraphQL("/graphql"));
}
