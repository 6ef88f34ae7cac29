using System.Text;
using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Execution;
using CrossMentor.Conformance.Tests.Execution.Harbour;
using CrossMentor.Conformance.Tests.Execution.Incremental;
using CrossMentor.Conformance.Tests.Node;
using CrossMentor.GraphQL.AspNetCore;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Conformance.Tests.Http;

/// <summary>Clients others wrote read answers in several responses from a real server, and have the whole answer at the end.</summary>
[Trait("Needs", "Node")]
public sealed class IncrementalClientTests
{
    private const string Query = """
        { __typename
          berths { id ... @defer(label: "berth") { named: __typename } }
          lighthouses @stream(initialCount: 1, label: "lights") { id kind: __typename }
          ... @defer(label: "root") { people: named(name: "å") { __typename } ships: vessels(first: 5) { id ... @defer { type: __typename } } } }
        """;

    [NodeTheory]
    [InlineData("multipart")]
    [InlineData("events")]
    public async Task A_client_has_the_whole_answer_at_the_end(string form)
    {
        await using var server = await LoopbackServer.StartAsync(
            services => services
                .AddScoped(_ => new HarbourWorld(WorldGenerator.Generate(seed: 1)))
                .AddGraphQL(options =>
                {
                    options.Schema = IncrementalHarbour.Schema.Schema;
                    HarbourEngine.Bind(options.Binding);
                }),
            app => app.MapGraphQL("/graphql"));
        await using var clients = LineProgram.Start("incremental-clients.mjs");

        var answer = await clients.AskAsync(new JsonObject { ["verb"] = form, ["url"] = server.Address + "/graphql", ["query"] = Query });

        var parts = answer.EnumerateArray().ToList();
        Assert.All(parts, part => Assert.True(part.GetProperty("isJson").GetBoolean()));
        var merged = new MergedAnswer([.. parts.Select(part => JsonObject.Create(part.GetProperty("body"))!)]);
        Assert.True(parts.Count > 3, $"Only {parts.Count} responses came.");
        Assert.Contains(merged.Notices, notice => notice.Label == "lights");
        Assert.True(JsonNode.DeepEquals(Sorted(await WholeAsync(server)), Sorted(merged.Data)), merged.Data?.ToJsonString());
    }

    private static async Task<JsonNode?> WholeAsync(LoopbackServer server)
    {
        using var http = new HttpClient();
        using var content = new StringContent(new JsonObject { ["query"] = Query }.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri(server.Address + "/graphql"), content);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["data"];
    }

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject entries => new JsonObject(entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => KeyValuePair.Create(entry.Key, Sorted(entry.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
