using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CrossMentor.GraphQL.AspNetCore.Documents;

namespace CrossMentor.GraphQL.AspNetCore.Tests.Documents;

/// <summary>Documents that the operator vouches for, named by clients instead of sent.</summary>
public sealed class TrustedDocumentTests
{
    private const string Hello = "query Hello($name: String) { hello(name: $name) }";
    private const string Add = "mutation Add { add(by: 1) }";

    private static readonly TrustedDocuments Store = new([Document(Hello), Document(Add, "md5-or-so")]);

    [Theory]
    [InlineData("sha256:")]
    [InlineData("")]
    public async Task A_document_runs_by_its_hash(string prefix)
    {
        await using var endpoint = await OpenAsync(TrustedDocumentsMode.Allowed);

        var answer = await endpoint.PostAsync($$$"""{"documentId":"{{{prefix}}}{{{Hash(Hello)}}}","variables":{"name":"you"}}""");

        Assert.Equal((200, """{"data":{"hello":"Hello you"}}"""), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task A_document_runs_by_the_identifier_of_its_manifest()
    {
        await using var endpoint = await OpenAsync(TrustedDocumentsMode.Only);

        Assert.Equal("""{"data":{"add":1}}""", (await endpoint.PostAsync("""{"documentId":"md5-or-so"}""")).Body);
    }

    [Fact]
    public async Task A_document_runs_by_GET_unless_it_is_a_mutation()
    {
        await using var endpoint = await OpenAsync(TrustedDocumentsMode.Only);

        using var query = await endpoint.Client.GetAsync($"/graphql?documentId=sha256:{Hash(Hello)}&variables={{\"name\":\"you\"}}");
        using var mutation = await endpoint.Client.GetAsync($"/graphql?documentId=sha256:{Hash(Add)}");

        Assert.Equal("""{"data":{"hello":"Hello you"}}""", await query.Content.ReadAsStringAsync());
        Assert.Equal(405, (int)mutation.StatusCode);
    }

    [Theory]
    [InlineData("""{"documentId":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}""", 404, RequestCodes.DocumentNotFound)]
    [InlineData("""{"documentId":"sha256:md5-or-so"}""", 404, RequestCodes.DocumentNotFound)]
    [InlineData("""{"documentId":""}""", 404, RequestCodes.DocumentNotFound)]
    [InlineData("""{"documentId":7}""", 422, RequestCodes.MalformedRequest)]
    [InlineData("""{"documentId":"md5-or-so","query":"{ hello }"}""", 422, RequestCodes.MalformedRequest)]
    [InlineData("""{"documentId":null}""", 422, RequestCodes.MalformedRequest)]
    public async Task What_names_no_document_is_refused(string body, int status, string code)
    {
        await using var endpoint = await OpenAsync(TrustedDocumentsMode.Allowed);

        Assert.Equal((status, code), await RefusalAsync(endpoint, body));
    }

    [Theory]
    [InlineData("{ hello }")]
    [InlineData("{ nothing }")]
    [InlineData("this is no document {{{")]
    public async Task Where_only_trusted_documents_run_others_are_refused_before_they_are_parsed(string document)
    {
        await using var endpoint = await OpenAsync(TrustedDocumentsMode.Only);

        Assert.Equal((403, RequestCodes.DocumentNotTrusted), await RefusalAsync(endpoint, $$"""{"query":"{{document}}"}"""));
    }

    [Fact]
    public async Task The_text_of_a_trusted_document_is_trusted()
    {
        await using var endpoint = await OpenAsync(TrustedDocumentsMode.Only);

        Assert.Equal(200, (await endpoint.PostAsync($$"""{"query":"{{Hello}}"}""")).Status);
        Assert.Equal(403, (await endpoint.PostAsync($$"""{"query":"{{Hello}} "}""")).Status);
    }

    [Fact]
    public async Task Where_they_are_allowed_other_documents_run_too()
    {
        await using var endpoint = await OpenAsync(TrustedDocumentsMode.Allowed);

        Assert.Equal(200, (await endpoint.PostAsync("""{"query":"{ hello }"}""")).Status);
    }

    [Fact]
    public async Task Where_they_are_off_an_identifier_is_an_unknown_parameter()
    {
        await using var endpoint = await OpenAsync(TrustedDocumentsMode.Off);

        Assert.Equal((422, RequestCodes.MalformedRequest), await RefusalAsync(endpoint, """{"documentId":"md5-or-so"}"""));
        Assert.Equal(200, (await endpoint.PostAsync("""{"documentId":"md5-or-so","query":"{ hello }"}""")).Status);
    }

    [Fact]
    public async Task Clients_of_persisted_queries_reach_trusted_documents_by_their_hash()
    {
        await using var endpoint = await OpenAsync(TrustedDocumentsMode.Only);
        var persisted = $$$$"""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"{{{{Hash(Hello)}}}}"}}}""";

        Assert.Equal("""{"data":{"hello":"Hello world"}}""", (await endpoint.PostAsync(persisted)).Body);
    }

    [Fact]
    public void An_invalid_document_stops_the_start_and_is_named()
    {
        var store = new TrustedDocuments([Document(Hello), new("folder/wrong.graphql", Bytes("{ nothing }")), new("folder/worse.graphql", Bytes("{"))]);

        var stopped = Assert.Throws<TrustedDocumentsException>(() => new Endpoint(options => options.Documents = new() { Mode = TrustedDocumentsMode.Allowed, Trusted = store }));

        Assert.Equal(
            ["folder/worse.graphql: Syntax Error: Expected Name, found <EOF>.", "folder/wrong.graphql: Cannot query field \"nothing\" on type \"Query\"."],
            stopped.Problems.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Trusted_only_and_persisted_by_clients_contradict_each_other() => Assert.Throws<ArgumentException>(
        () => new Endpoint(options => options.Documents = new() { Mode = TrustedDocumentsMode.Only, Persisted = new() }));

    private static Task<Endpoint> OpenAsync(TrustedDocumentsMode mode) => Endpoint.StartAsync(options =>
    {
        options.Documents = new DocumentOptions { Mode = mode, Trusted = Store };
        options.Get = new GetOptions { RequiresPreflight = false };
    });

    private static async Task<(int Status, string Code)> RefusalAsync(Endpoint endpoint, string body)
    {
        var answer = await endpoint.PostAsync(body);
        return (answer.Status, JsonNode.Parse(answer.Body)!["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
    }

    private static TrustedDocument Document(string text, string? id = null) => new("here", Bytes(text), id);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Bytes(text)));
}
