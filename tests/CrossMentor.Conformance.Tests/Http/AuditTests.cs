using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Execution;
using CrossMentor.Conformance.Tests.Execution.Harbour;
using CrossMentor.Conformance.Tests.Node;
using CrossMentor.GraphQL.AspNetCore;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Conformance.Tests.Http;

/// <summary>The audits of graphql-http against a real server with our endpoint.</summary>
[Trait("Needs", "Node")]
public sealed class AuditTests
{
    private const int AuditCount = 61;

    [NodeFact]
    public async Task All_audits_hold_but_those_that_the_current_draft_decides_otherwise()
    {
        await using var server = await LoopbackServer.StartAsync(
            services => services
                .AddScoped(_ => new HarbourWorld(WorldGenerator.Generate(seed: 1)))
                .AddGraphQL(options =>
                {
                    options.Schema = HarbourEngine.Schema.Schema;
                    HarbourEngine.Bind(options.Binding);
                    options.Get = new GetOptions { RequiresPreflight = false };
                }),
            app => app.MapGraphQL("/graphql"));
        await using var audits = LineProgram.Start("graphql-http.mjs");

        var results = (await audits.AskAsync(new JsonObject { ["verb"] = "audit", ["url"] = server.Address + "/graphql" }))
            .EnumerateArray()
            .Select(result => new Result(
                result.GetProperty("id").GetString()!,
                result.GetProperty("name").GetString()!,
                result.GetProperty("status").GetString()!,
                result.GetProperty("reason").GetString()))
            .ToArray();

        Assert.Equal(AuditCount, results.Length);
        var failed = results.Where(result => !result.IsGood).ToArray();
        Assert.Equal(ExpectedFailures.All.Keys.Order(StringComparer.Ordinal), failed.Select(result => result.Id).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(failed, result => result.Name.StartsWith("MUST", StringComparison.Ordinal));
    }

    private sealed record Result(string Id, string Name, string Status, string? Reason)
    {
        public bool IsGood => Status == "ok";
    }
}
