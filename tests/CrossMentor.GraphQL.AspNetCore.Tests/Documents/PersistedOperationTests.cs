using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CrossMentor.GraphQL.AspNetCore.Documents;

namespace CrossMentor.GraphQL.AspNetCore.Tests.Documents;

/// <summary>Documents that clients send once, and then name by their hash.</summary>
public sealed class PersistedOperationTests
{
    private const string Hello = "{ hello }";

    [Fact]
    public async Task A_document_that_came_with_its_hash_is_known_by_it_afterwards()
    {
        await using var endpoint = await OpenAsync();

        Assert.Equal((404, RequestCodes.PersistedQueryNotFound), await RefusalAsync(endpoint, Body(query: null, Hash(Hello))));
        Assert.Equal(200, (await endpoint.PostAsync(Body(Hello, Hash(Hello)))).Status);
        Assert.Equal("""{"data":{"hello":"Hello world"}}""", (await endpoint.PostAsync(Body(query: null, Hash(Hello)))).Body);
    }

    [Fact]
    public async Task By_GET_as_by_POST()
    {
        await using var endpoint = await OpenAsync();
        var extensions = Uri.EscapeDataString($$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{Hash(Hello)}}}"}}""");

        using var first = await endpoint.Client.GetAsync($"/graphql?extensions={extensions}");
        using var second = await endpoint.Client.GetAsync($"/graphql?query={Uri.EscapeDataString(Hello)}&extensions={extensions}");
        using var third = await endpoint.Client.GetAsync($"/graphql?extensions={extensions}");

        Assert.Equal([404, 200, 200], [(int)first.StatusCode, (int)second.StatusCode, (int)third.StatusCode]);
        Assert.Contains("\"message\":\"PersistedQueryNotFound\"", await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ nothing }", 422)]
    [InlineData("{", 400)]
    public async Task What_is_not_valid_is_not_remembered(string document, int status)
    {
        await using var endpoint = await OpenAsync();

        Assert.Equal(status, (await endpoint.PostAsync(Body(document, Hash(document)))).Status);
        Assert.Equal((404, RequestCodes.PersistedQueryNotFound), await RefusalAsync(endpoint, Body(query: null, Hash(document))));
    }

    [Fact]
    public async Task A_hash_of_another_document_is_refused_and_remembers_nothing()
    {
        await using var endpoint = await OpenAsync();

        Assert.Equal((422, RequestCodes.PersistedQueryHashMismatch), await RefusalAsync(endpoint, Body("{ broken }", Hash(Hello))));
        Assert.Equal((404, RequestCodes.PersistedQueryNotFound), await RefusalAsync(endpoint, Body(query: null, Hash(Hello))));
    }

    [Theory]
    [InlineData("""{"persistedQuery":{"version":2,"sha256Hash":"x"}}""")]
    [InlineData("""{"persistedQuery":{"version":1,"sha256Hash":"x"}}""")]
    [InlineData("""{"persistedQuery":{"version":1,"sha256Hash":7}}""")]
    [InlineData("""{"persistedQuery":{"version":1}}""")]
    [InlineData("""{"persistedQuery":{"version":"1"}}""")]
    [InlineData("""{"persistedQuery":7}""")]
    [InlineData("""{"persistedQuery":{"version":1,"sha256Hash":"\ud800"}}""")]
    [InlineData("""{"persistedQuery":{"\ud800":1,"version":1}}""")]
    public async Task Extensions_of_another_shape_are_refused(string extensions)
    {
        await using var endpoint = await OpenAsync();

        Assert.Equal((422, RequestCodes.MalformedRequest), await RefusalAsync(endpoint, $$"""{"query":"{ hello }","extensions":{{extensions}}}"""));
    }

    [Fact]
    public async Task Where_they_are_off_clients_are_told_and_documents_run_as_ever()
    {
        await using var endpoint = await Endpoint.StartAsync(_ => { });

        Assert.Equal((404, RequestCodes.PersistedQueryNotSupported), await RefusalAsync(endpoint, Body(query: null, Hash(Hello))));
        Assert.Equal(200, (await endpoint.PostAsync(Body(Hello, Hash(Hello)))).Status);
        Assert.Equal((404, RequestCodes.PersistedQueryNotSupported), await RefusalAsync(endpoint, Body(query: null, Hash(Hello))));
    }

    [Theory]
    [InlineData(3, 1000, 3)]
    [InlineData(1000, 10, 2)]
    public void Holds_both_bounds(int maxDocuments, int maxBytes, int expected)
    {
        var persisted = new PersistedOperations(new PersistedOperationLimits(maxDocuments, maxBytes));
        for (var number = 0; number < 9; number++)
        {
            persisted.Add($"{number}", "12345"u8.ToArray());
        }

        Assert.Equal(expected, persisted.Count);
    }

    [Fact]
    public void What_is_asked_for_stays_longest()
    {
        var persisted = new PersistedOperations(new PersistedOperationLimits(MaxDocuments: 3));
        persisted.Add("often", "{ a }"u8.ToArray());
        for (var number = 0; number < 9; number++)
        {
            Assert.True(persisted.TryFind("often", out _));
            persisted.Add($"once {number}", "{ b }"u8.ToArray());
        }

        Assert.True(persisted.TryFind("often", out _));
        Assert.False(persisted.TryFind("once 0", out _));
        Assert.True(persisted.TryFind("once 8", out _));
    }

    [Fact]
    public void A_document_larger_than_the_memory_is_not_remembered()
    {
        var persisted = new PersistedOperations(new PersistedOperationLimits(MaxBytes: 4));
        persisted.Add("x", "12345"u8.ToArray());

        Assert.Equal(0, persisted.Count);
    }

    private static Task<Endpoint> OpenAsync() => Endpoint.StartAsync(options =>
    {
        options.Documents = new DocumentOptions { Persisted = new PersistedOperationLimits() };
        options.Get = new GetOptions { RequiresPreflight = false };
    });

    private static string Body(string? query, string hash)
    {
        var body = new JsonObject { ["extensions"] = new JsonObject { ["persistedQuery"] = new JsonObject { ["version"] = 1, ["sha256Hash"] = hash } } };
        if (query is not null)
        {
            body["query"] = query;
        }

        return body.ToJsonString();
    }

    private static async Task<(int Status, string Code)> RefusalAsync(Endpoint endpoint, string body)
    {
        var answer = await endpoint.PostAsync(body);
        return (answer.Status, JsonNode.Parse(answer.Body)!["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
