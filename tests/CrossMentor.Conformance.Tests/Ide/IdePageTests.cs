using System.Text.Json;
using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Execution;
using CrossMentor.Conformance.Tests.Execution.Harbour;
using CrossMentor.Conformance.Tests.Node;
using CrossMentor.GraphQL.AspNetCore;
using CrossMentor.GraphQL.AspNetCore.Ide;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Conformance.Tests.Ide;

/// <summary>The page to try operations, in a real browser.</summary>
[Trait("Needs", "Browser")]
public sealed class IdePageTests
{
    /// <summary>Where a picture of the page is kept; unset for none.</summary>
    private const string PictureVariable = "CROSSMENTOR_TEST_PICTURE";

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
        var seen = await VisitAsync(
            complaintsAreExpected: true,
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

        Assert.Equal("false,flex,false", seen[1]!.GetValue<string>());
    }

    private static JsonObject Step(string what, string? at = null, string? text = null) => new() { ["do"] = what, ["at"] = at, ["text"] = text };

    private static JsonObject Caret(string at, int position) => new() { ["do"] = "caret", ["at"] = at, ["position"] = position };

    private static Task<JsonArray> VisitAsync(params JsonObject[] steps) => VisitAsync(complaintsAreExpected: false, steps);

    private static async Task<JsonArray> VisitAsync(bool complaintsAreExpected, params JsonObject[] steps)
    {
        await using var server = await LoopbackServer.StartAsync(
            services => services
                .AddScoped(_ => new HarbourWorld(WorldGenerator.Generate(seed: 1)))
                .AddGraphQL(options =>
                {
                    options.Schema = HarbourEngine.Schema.Schema;
                    HarbourEngine.Bind(options.Binding);
                }),
            app => app.MapGraphQL("/graphql", new IdePage(new IdeOptions { TokenEndpoint = "/connect/token" }).ServeAsync));
        await using var browser = LineProgram.Start("browser.mjs");
        var picture = Environment.GetEnvironmentVariable(PictureVariable);
        JsonObject[] all = string.IsNullOrEmpty(picture) ? steps : [.. steps, Step("picture", text: picture)];
        var answer = JsonSerializer.SerializeToNode(await browser.AskAsync(new JsonObject
        {
            ["verb"] = "visit",
            ["url"] = server.Address + "/graphql",
            ["executable"] = NodePrograms.Browser,
            ["steps"] = new JsonArray([.. all]),
        }))!;

        if (!complaintsAreExpected)
        {
            Assert.Empty(answer["foreign"]!.AsArray());

            // A refused operation is no fault of the page, but the console says that something with a bad status was loaded.
            Assert.DoesNotContain(
                answer["complaints"]!.AsArray(), complaint => !complaint!.GetValue<string>().Contains("Failed to load resource", StringComparison.Ordinal));
        }

        return answer["seen"]!.AsArray();
    }
}
