using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Clients;
using CrossMentor.Conformance.Tests.Node;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Demo;
using static CrossMentor.Conformance.Tests.Ide.Visit;

namespace CrossMentor.Conformance.Tests.Ide;

/// <summary>The page of our own on the running product: signing in, reading the schema, operations in every form.</summary>
[Trait("Needs", "Browser")]
public sealed class ProductPageTests
{
    [BrowserFact]
    public async Task A_stranger_signs_in_and_tries_the_product()
    {
        await using var product = await ProductHost.StartAsync(IdeServing.Own);

        var seen = await WithoutComplaintAsync(
            product.Address + "/graphql",
            Step("wait", "#status", "The schema was not shown"),
            Step("click", "#tab-token"),
            Step("fill", "#client-id", DemoClients.Manager.Id),
            Step("fill", "#client-secret", DemoClients.Manager.Id),
            Step("click", "#get-token"),
            Step("wait", "#status", "types"),
            Step("click", "#docs li >> nth=0 >> button"),
            Step("text", "#docs"),
            Step("fill", "#operation", "query Some($first: Int!) { programmes(first: $first) { totalCount nodes { name } } }"),
            Step("click", "#tab-variables"),
            Step("fill", "#variables", """{ "first": 2 }"""),
            Step("click", "#run"),
            Step("wait", "#facts", "200 · application/graphql-response+json"),
            Step("text", "#response"),
            Step("fill", "#variables", """{ "first": "two" }"""),
            Step("click", "#run"),
            Step("wait", "#facts", "422"),
            Step("text", "#response"),
            Step("fill", "#variables", ""),
            Step("fill", "#operation", "{ programmes(first: 2) { totalCount ... @defer { nodes { name } } } }"),
            Step("click", "#run"),
            Step("wait", "#facts", "200 · multipart/mixed · 2 parts"),
            Step("text", "#response"),
            Step("click", "#tab-headers"),
            Step("fill", "#headers", "Accept: text/event-stream"),
            Step("click", "#run"),
            Step("wait", "#facts", "200 · text/event-stream · 2 parts"),
            Step("text", "#response"));

        Assert.Contains("programmes(", seen[7]!.GetValue<string>(), StringComparison.Ordinal);
        var whole = Compact(seen[13]);
        Assert.Equal(2, JsonNode.Parse(whole)!["data"]!["programmes"]!["nodes"]!.AsArray().Count);
        Assert.Contains("$first", seen[17]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(whole, Compact(seen[22]));
        Assert.Equal(whole, Compact(seen[27]));
    }

    private static string Compact(JsonNode? shown) => JsonNode.Parse(shown!.GetValue<string>())!.ToJsonString();
}
