using System.Net;
using System.Text.Json;

namespace CrossMentor.Api.Tests.Attacks;

/// <summary>What scanners of GraphQL endpoints look for, asked by a stranger of the product as it stands in production: nothing is found.</summary>
[Collection(AttackCollection.Name)]
public sealed class ScannerTests(AttackServer server)
{
    [Theory]
    [InlineData("suggestions of fields", "query { __schema { directive } }")]
    [InlineData("suggestions of root fields", "query { viewr { subject } }")]
    public async Task No_name_is_suggested(string _, string document) =>
        Assert.DoesNotContain("Did you mean", (await PostAsync(document)).Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("query { __schema { types { name fields { name } } } }")]
    [InlineData("query { __type(name: \"Person\") { fields { name } } }")]
    [InlineData("query { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }")]
    public async Task The_schema_is_not_shown_to_strangers(string document) => AssertRefused(await PostAsync(document));

    [Fact]
    public async Task Aliases_cannot_be_piled_up() =>
        AssertRefused(await PostAsync($"query {{ {string.Concat(Enumerable.Range(0, 101).Select(number => $"a{number}: __typename "))} }}"));

    [Fact]
    public async Task Fields_cannot_be_repeated_without_end() => AssertRefused(await PostAsync($"query {{ {DocumentAttacks.Repeat("__typename ", 500)} }}"));

    [Fact]
    public async Task Directives_are_not_complained_about_one_by_one()
    {
        var (_, body) = await PostAsync($"query {{ __typename {DocumentAttacks.Repeat("@aa", 10)} }}");

        using var json = JsonDocument.Parse(body);
        Assert.InRange(json.RootElement.GetProperty("errors").GetArrayLength(), 1, 10);
        AssertRefused(await PostAsync($"query {{ __typename {DocumentAttacks.Repeat("@aa", 21)} }}"));
    }

    [Fact]
    public async Task Batches_are_not_served() =>
        AssertRefused(await SendAsync(Attack.Json("", $"[{string.Join(',', Enumerable.Repeat("{\"query\":\"{ __typename }\"}", 10))}]")));

    [Theory]
    [InlineData("query%7B__typename%7D")]
    [InlineData("mutation%7B__typename%7D")]
    public async Task Nothing_is_served_by_a_plain_get(string document) =>
        AssertRefused(await SendAsync(new Attack("", []) { Method = HttpMethod.Get, Path = "graphql?query=" + document }));

    [Theory]
    [InlineData("graphql")]
    [InlineData("graphiql")]
    [InlineData("playground")]
    [InlineData("console")]
    [InlineData("graphql/ide/")]
    public async Task No_page_is_shown_to_a_browser(string path)
    {
        var answer = await SendAsync(new Attack("", []) { Method = HttpMethod.Get, Path = path, Headers = [("Accept", "text/html")] });

        AssertRefused(answer);
        Assert.DoesNotContain("<html", answer.Body, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Forms_are_not_served() =>
        AssertRefused(await SendAsync(Attack.Json("", "query=%7B__typename%7D") with { ContentType = "application/x-www-form-urlencoded" }));

    [Fact]
    public async Task Nothing_is_traced() =>
        Assert.Equal("""{"data":{"__typename":"Query"}}""", (await PostAsync("query { __typename }")).Body);

    [Fact]
    public async Task Errors_say_nothing_of_the_inside()
    {
        var (_, body) = await PostAsync("qwerty { abc }");

        Assert.DoesNotContain("xception", body, StringComparison.Ordinal);
        Assert.DoesNotContain("stack", body, StringComparison.OrdinalIgnoreCase);
    }

    private static void AssertRefused((HttpStatusCode Status, string Body) answer)
    {
        Assert.InRange((int)answer.Status, 400, 499);
        Assert.DoesNotContain("\"data\"", answer.Body, StringComparison.Ordinal);
    }

    private Task<(HttpStatusCode Status, string Body)> PostAsync(string document) => SendAsync(Attack.Of("", document));

    private async Task<(HttpStatusCode Status, string Body)> SendAsync(Attack attack)
    {
        using var stranger = new HttpClient { BaseAddress = server.Address };
        using var request = attack.ToRequest();
        using var response = await stranger.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
