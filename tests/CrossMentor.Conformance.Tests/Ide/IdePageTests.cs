using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Execution;
using CrossMentor.Conformance.Tests.Execution.Harbour;
using CrossMentor.Conformance.Tests.Node;
using CrossMentor.GraphQL.AspNetCore;
using CrossMentor.GraphQL.AspNetCore.Ide;
using Microsoft.Extensions.DependencyInjection;
using static CrossMentor.Conformance.Tests.Ide.Visit;

namespace CrossMentor.Conformance.Tests.Ide;

/// <summary>The page to try operations, in a real browser.</summary>
[Trait("Needs", "Browser")]
public sealed class IdePageTests
{
    [BrowserFact]
    public async Task An_operation_runs_with_variables_and_is_remembered()
    {
        var seen = await VisitAsync(
            Step("wait", "#status", "types"),
            Step("fill", "#operation", "query Type($name: String!) { __type(name: $name) { name kind } }"),
            Step("fill", "#variables", """{ "name": "Query" }"""),
            Step("click", "#run"),
            Step("wait", "#facts", "200"),
            Step("text", "#response"),
            Step("click", "#tab-history"),
            Step("texts", "#history button"),
            Step("fill", "#operation", "{ nothing }"),
            Step("press", text: "Control+Enter"),
            Step("wait", "#facts", "422"),
            Step("text", "#response"),
            Step("reload"),
            Step("wait", "#status", "types"),
            Step("value", "#operation"));

        Assert.Equal("""{"data":{"__type":{"name":"Query","kind":"OBJECT"}}}""", JsonNode.Parse(seen[5]!.GetValue<string>())!.ToJsonString());
        Assert.Equal(["query Type($name: String!) { __type(name: $name) { name kind } }"], seen[7]!.AsArray().Select(entry => entry!.GetValue<string>()));
        Assert.Contains("Cannot query field", seen[11]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("{ nothing }", seen[14]!.GetValue<string>());
    }

    [BrowserFact]
    public async Task The_editor_knows_the_schema()
    {
        var seen = await VisitAsync(
            Step("wait", "#status", "types"),
            Step("fill", "#operation", ""),
            Step("type", "#operation", "{ __sch"),
            Step("wait", "#choices", "__schema"),
            Step("texts", "#choices li"),
            Step("press", text: "Enter"),
            Step("type", "#operation", " { qu"),
            Step("press", text: "Tab"),
            Step("type", "#operation", " { na"),
            Step("press", text: "Tab"),
            Step("type", "#operation", " } } }"),
            Step("press", text: "Escape"),
            Step("click", "#tidy"),
            Step("value", "#operation"),
            Step("click", "#run"),
            Step("wait", "#facts", "200"),
            Step("text", "#response"),
            Step("fill", "#operation", "query ($t: ) { __typename }"),
            Caret("#operation", "query ($t: ".Length),
            Step("press", text: "Control+Space"),
            Step("texts", "#choices li"));

        Assert.StartsWith("__schema", seen[4]![0]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("{\n  __schema {\n    queryType {\n      name\n    }\n  }\n}\n", seen[13]!.GetValue<string>());
        Assert.Contains("\"queryType\"", seen[16]!.GetValue<string>(), StringComparison.Ordinal);
        var inputs = seen[20]!.AsArray().Select(choice => choice!.GetValue<string>().Split('\n')[0]).ToArray();
        Assert.Contains("Int", inputs);
        Assert.DoesNotContain("Query", inputs);
    }

    [BrowserFact]
    public async Task The_schema_can_be_read_and_searched()
    {
        var seen = await VisitAsync(
            Step("wait", "#docs", "Operations"),
            Step("click", "#docs li >> nth=0 >> button"),
            Step("text", "#docs h3"),
            Step("focus"),
            Step("press", text: "Enter"),
            Step("wait", "#docs", "Operations"),
            Step("fill", "#search", "query"),
            Step("wait", "#docs", "Found"),
            Step("fill", "#search", "qqqqq"),
            Step("text", "#docs"));

        Assert.Equal("object Query", seen[2]!.GetValue<string>());
        Assert.Equal("back", seen[3]!.GetValue<string>());
        Assert.Equal("Nothing has this in its name.", seen[9]!.GetValue<string>());
    }

    [BrowserFact]
    public async Task Every_control_has_a_name_and_the_keyboard_reaches_the_tabs()
    {
        var seen = await VisitAsync(
            Step("wait", "#status", "types"),
            Step("unnamed"),
            Step("click", "#tab-variables"),
            Step("press", text: "ArrowRight"),
            Step("focus"),
            Step("press", text: "ArrowRight"),
            Step("unnamed"),
            Step("press", text: "ArrowLeft"),
            Step("press", text: "ArrowLeft"),
            Step("press", text: "ArrowLeft"),
            Step("focus"));

        Assert.Empty(seen[1]!.AsArray());
        Assert.Equal("tab-headers", seen[4]!.GetValue<string>());
        Assert.Empty(seen[6]!.AsArray());
        Assert.Equal("tab-history", seen[10]!.GetValue<string>());
    }

    [BrowserFact]
    public async Task The_browser_runs_nothing_but_the_page()
    {
        await using var server = await StartAsync();
        var visit = await Visit.ToAsync(
            server.Address + "/graphql",
            "light",
            Step("wait", "#status", "types"),
            Step("evaluate", text: """
                (async () => {
                  const script = document.createElement('script');
                  script.textContent = 'window.planted = true';
                  document.body.append(script);
                  const style = document.createElement('style');
                  style.textContent = 'body { display: none }';
                  document.head.append(style);
                  let reached = true;
                  try { await fetch('http://127.0.0.1:1/'); } catch { reached = false; }
                  return [window.planted === true, getComputedStyle(document.body).display, reached].join();
                })()
                """));

        Assert.Equal("false,flex,false", visit.Seen[1]!.GetValue<string>());
    }

    [BrowserTheory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Nothing_stands_in_the_way_of_anybody(string scheme)
    {
        await using var server = await StartAsync();

        var visit = await Visit.ToAsync(
            server.Address + "/graphql",
            scheme,
            Step("wait", "#status", "types"),
            Step("fill", "#operation", "{ __schema { queryType { name } } } # a comment"),
            Step("press", text: "Control+Enter"),
            Step("wait", "#facts", "200"),
            Step("click", "#docs li >> nth=0 >> button"),
            Step("click", "#tab-token"),
            Step("barriers"),
            Step("click", "#tab-history"),
            Step("fill", "#operation", "{ nothing }"),
            Step("press", text: "Control+Enter"),
            Step("wait", "#facts", "422"),
            Step("type", "#operation", " { __"),
            Step("wait", "#choices", "__typename"),
            Step("barriers"));

        Assert.Empty(visit.Seen[6]!.AsArray().Concat(visit.Seen[13]!.AsArray()).Select(barrier => barrier!.GetValue<string>()));
    }

    private static async Task<JsonArray> VisitAsync(params JsonObject[] steps)
    {
        await using var server = await StartAsync();
        return await Visit.WithoutComplaintAsync(server.Address + "/graphql", steps);
    }

    private static Task<LoopbackServer> StartAsync() => LoopbackServer.StartAsync(
        services => services
            .AddScoped(_ => new HarbourWorld(WorldGenerator.Generate(seed: 1)))
            .AddGraphQL(options =>
            {
                options.Schema = HarbourEngine.Schema.Schema;
                HarbourEngine.Bind(options.Binding);
            }),
        app => app.MapGraphQL("/graphql", new IdePage(new IdeOptions { TokenEndpoint = "/connect/token" }).ServeAsync));
}
