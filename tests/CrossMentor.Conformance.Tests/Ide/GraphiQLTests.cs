using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Clients;
using CrossMentor.Conformance.Tests.Node;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Demo;
using static CrossMentor.Conformance.Tests.Ide.Visit;

namespace CrossMentor.Conformance.Tests.Ide;

/// <summary>GraphiQL, where it was built: everything comes from the server itself, and every form of answer arrives.</summary>
[Trait("Needs", "Browser")]
public sealed class GraphiQLTests
{
    private const string Operation = ".graphiql-query-editor .monaco-editor";
    private const string Variables = ".graphiql-editor-tool .graphiql-editor >> nth=0 >> .monaco-editor";
    private const string Headers = ".graphiql-editor-tool .graphiql-editor >> nth=1 >> .monaco-editor";
    private const string Run = ".graphiql-execute-button";
    private const string Response = ".graphiql-response .view-lines";

    /// <summary>Before the page has read what was put into its editor: a pointer takes longer to get there.</summary>
    private const string RunAtOnce = "document.querySelector('.graphiql-execute-button').click()";
    private const string Delivery = ".delivery select";

    [GraphiQLFact]
    public async Task A_stranger_signs_in_and_tries_the_product()
    {
        await using var product = await ProductHost.StartAsync(IdeServing.On);

        var seen = await WithoutComplaintAsync(
            product.Address + "/graphql",
            Step("wait", Operation, "__typename"),
            Step("click", "button[aria-label='Show Access token']"),
            Step("fill", ".token input[name=client]", DemoClients.Manager.Id),
            Step("fill", ".token input[name=secret]", DemoClients.Manager.Id),
            Step("click", ".token button"),
            Step("wait", ".token [role=status]", "Signed in."),
            Step("insert", Operation, "query Some($first: Int!) { programmes(first: $first) { totalCount nodes { kind } } }"),
            Step("insert", Variables, """{ "first": 2 }"""),
            Step("click", Run),
            Step("wait", Response, "totalCount"),
            Step("text", Response),
            Step("insert", Variables, """{ "first": "two" }"""),
            Step("press", text: "Control+Enter"),
            Step("wait", Response, "errors"),
            Step("text", Response),
            Step("click", "button[aria-label='Show Documentation Explorer']"),
            Step("wait", ".graphiql-doc-explorer", "query"),
            Step("click", ".graphiql-doc-explorer-type-name >> nth=0"),
            Step("wait", ".graphiql-doc-explorer", "programmes"),
            Step("insert", Operation, "query Others { programmes(first: 2) { totalCount ... @defer { nodes { state } } } }"),
            Step("evaluate", text: RunAtOnce),
            Step("wait", Response, "state"),
            Step("text", Response),
            Step("evaluate", text: "[...new Set(performance.getEntriesByType('resource').map(entry => new URL(entry.name).pathname.split('/').slice(0, 3).join('/')))].sort().join()"));

        Assert.Equal(2, Read(seen[10])["data"]!["programmes"]!["nodes"]!.AsArray().Count);
        Assert.Contains("$first", seen[14]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(2, Read(seen[22])["data"]!["programmes"]!["nodes"]!.AsArray().Count);
        Assert.Equal("/connect/token,/graphql,/graphql/ide", seen[23]!.GetValue<string>());
    }

    [GraphiQLTheory]
    [InlineData("multipart")]
    [InlineData("events")]
    public async Task A_deferred_part_joins_what_is_shown_already(string delivery)
    {
        await using var server = await LockServer.StartAsync(isGraphiQL: true);

        var seen = await WithoutComplaintAsync(
            server.Address + "/graphql",
            Step("wait", Operation, "__typename"),
            Step("choose", Delivery, delivery),
            Step("insert", Operation, "{ level { before ... @defer { after } } }"),
            Step("click", Run),
            Step("wait", Response, "before"),
            Step("text", Response),
            Step("evaluate", text: LockServer.Open),
            Step("wait", Response, "after"),
            Step("text", Response));

        Assert.Equal("""{"before":1}""", Read(seen[5])["data"]!["level"]!.ToJsonString());
        Assert.Equal("""{"before":1,"after":2}""", Read(seen[8])["data"]!["level"]!.ToJsonString());
    }

    [GraphiQLTheory]
    [InlineData("multipart")]
    [InlineData("events")]
    public async Task Events_of_a_subscription_replace_one_another(string delivery)
    {
        await using var server = await LockServer.StartAsync(isGraphiQL: true);

        var seen = await WithoutComplaintAsync(
            server.Address + "/graphql",
            Step("wait", Operation, "__typename"),
            Step("choose", Delivery, delivery),
            Step("insert", Operation, "subscription { boats }"),
            Step("evaluate", text: RunAtOnce),
            Step("wait", Response, "1"),
            Step("evaluate", text: LockServer.Open),
            Step("wait", Response, "\"boats\": 2"),
            Step("text", Response));

        Assert.Equal(2, (int)Read(seen[7])["data"]!["boats"]!);
    }

    [GraphiQLFact]
    public async Task The_header_of_a_request_goes_before_the_token_and_scripts_of_the_page_are_not_run()
    {
        await using var product = await ProductHost.StartAsync(IdeServing.On, isPlayed: false);
        var token = await product.TokenAsync();

        var visit = await ToAsync(
            product.Address + "/graphql",
            "dark",
            Step("wait", Operation, "__typename"),
            Step("click", "button:has-text('Headers')"),
            Step("insert", Headers, $$"""{ "Authorization": "Bearer {{token}}" }"""),
            Step("insert", Operation, "{ __schema { queryType { name } } }"),
            Step("click", Run),
            Step("wait", Response, "queryType"),
            Step("evaluate", text: """
                (async () => {
                  const script = document.createElement('script');
                  script.textContent = 'window.planted = true';
                  document.body.append(script);
                  let reached = true;
                  try { await fetch('http://127.0.0.1:1/'); } catch { reached = false; }
                  return [window.planted === true, reached].join();
                })()
                """));

        Assert.Equal("false,false", visit.Seen[6]!.GetValue<string>());
    }

    /// <summary>The editor shows spaces that do not break.</summary>
    private static JsonNode Read(JsonNode? shown) => JsonNode.Parse(shown!.GetValue<string>().Replace('\u00a0', ' '))!;
}
