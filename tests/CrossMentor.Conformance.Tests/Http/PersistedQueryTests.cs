using System.Text.Json;
using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Execution;
using CrossMentor.Conformance.Tests.Execution.Harbour;
using CrossMentor.Conformance.Tests.Node;
using CrossMentor.GraphQL.AspNetCore;
using CrossMentor.GraphQL.AspNetCore.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Conformance.Tests.Http;

/// <summary>The persisted-query link of Apollo Client against our endpoint.</summary>
[Trait("Needs", "Node")]
public sealed class PersistedQueryTests
{
    private const string Document = "query Root { __typename }";

    [NodeTheory]
    [InlineData(false, "POST")]
    [InlineData(true, "GET")]
    public async Task The_client_sends_a_document_once_and_its_hash_ever_after(bool byGet, string method)
    {
        var (answers, requests) = await AskAsync(new DocumentOptions { Persisted = new PersistedOperationLimits() }, byGet);

        Assert.Equal(3, answers.Count);
        Assert.All(answers, answer => Assert.Equal("Query", answer!["__typename"]!.GetValue<string>()));
        Assert.Equal([$"{method} hash 404", "query 200", $"{method} hash 200", $"{method} hash 200"], requests);
    }

    [NodeFact]
    public async Task The_client_gives_up_hashes_where_the_server_says_that_it_has_none()
    {
        var (answers, requests) = await AskAsync(new DocumentOptions(), byGet: false);

        Assert.Equal(3, answers.Count);
        Assert.Equal(["POST hash 404", "query 200", "query 200", "query 200"], requests);
    }

    private static async Task<(JsonArray Answers, string[] Requests)> AskAsync(DocumentOptions documents, bool byGet)
    {
        await using var server = await LoopbackServer.StartAsync(
            services => services
                .AddScoped(_ => new HarbourWorld(WorldGenerator.Generate(seed: 1)))
                .AddGraphQL(options =>
                {
                    options.Schema = HarbourEngine.Schema.Schema;
                    HarbourEngine.Bind(options.Binding);
                    options.Documents = documents;
                    options.Get = new GetOptions();
                }),
            app => app.MapGraphQL("/graphql"));
        await using var apollo = LineProgram.Start("apollo.mjs");
        var answer = JsonSerializer.SerializeToNode(await apollo.AskAsync(new JsonObject
        {
            ["verb"] = "ask", ["url"] = server.Address + "/graphql", ["document"] = Document, ["times"] = 3, ["byGet"] = byGet,
        }))!;
        return (answer["answers"]!.AsArray(), [.. answer["requests"]!.AsArray().Select(Show)]);
    }

    private static string Show(JsonNode? request) => request!["hasQuery"]!.GetValue<bool>()
        ? $"query {request["status"]}"
        : $"{request["method"]!.GetValue<string>()} hash {request["status"]}";
}
