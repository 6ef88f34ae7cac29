using System.Net;

namespace CrossMentor.GraphQL.AspNetCore.Tests;

/// <summary>Queries by GET, where the host has switched them on.</summary>
public sealed class GetTests : IAsyncLifetime
{
    private const string GraphQL = "application/graphql-response+json";

    private readonly Endpoint endpoint = new(options => options.Get = new GetOptions { MaxQueryCharacters = 400 });

    public Task InitializeAsync() => endpoint.InitializeAsync();

    public Task DisposeAsync() => endpoint.DisposeAsync();

    [Theory]
    [InlineData("query={hello}", """{"data":{"hello":"Hello world"}}""")]
    [InlineData("query=%7B+hello%28name%3A%20%22B%C3%A5%22%29+%7D", """{"data":{"hello":"Hello Bå"}}""")]
    [InlineData("query=query A{a:hello} query B{b:hello}&operationName=B", """{"data":{"b":"Hello world"}}""")]
    [InlineData("query=query null{hello} query B{b:hello}&operationName=null", """{"data":{"hello":"Hello world"}}""")]
    [InlineData("query=query($n:[Int!]!){sum(numbers:$n)}&variables={\"n\":[1,2]}", """{"data":{"sum":3}}""")]
    [InlineData("query={hello}&operationName=&variables=&extensions=", """{"data":{"hello":"Hello world"}}""")]
    [InlineData("query={hello}&variables=null&extensions={\"a\":1}&more=1", """{"data":{"hello":"Hello world"}}""")]
    public async Task Answers_well_formed_queries(string query, string expected)
    {
        Assert.Equal((200, GraphQL, expected), await SendAsync(query));
    }

    [Theory]
    [InlineData("query=", 422, "The parameter \\\"query\\\" is missing.")]
    [InlineData("operationName=A", 422, "The parameter \\\"query\\\" is missing.")]
    [InlineData("query={hello}&query={hello}", 422, "The parameter \\\"query\\\" is there more than once.")]
    [InlineData("query={hello}&variables=[7]", 422, "The parameter \\\"variables\\\" must be a JSON object.")]
    [InlineData("query={hello}&variables={", 422, "The parameter \\\"variables\\\" must be a JSON object.")]
    [InlineData("query={hello}&extensions=7", 422, "The parameter \\\"extensions\\\" must be a JSON object.")]
    [InlineData("query={", 400, "Syntax Error: Expected Name, found <EOF>.")]
    [InlineData("query={nothing}", 422, "Cannot query field \\\"nothing\\\" on type \\\"Query\\\".")]
    [InlineData("query={hello}&operationName=null", 422, "Unknown operation named \\\"null\\\".")]
    [InlineData("query=query($n:[Int!]!){sum(numbers:$n)}", 422, "Variable \\\"$n\\\" of required type \\\"[Int!]!\\\" was not provided.")]
    public async Task Refuses_with_the_statuses_of_the_draft(string query, int status, string message)
    {
        var answer = await SendAsync(query);

        Assert.Equal((status, GraphQL), (answer.Status, answer.MediaType));
        Assert.StartsWith($$"""{"errors":[{"message":"{{message}}""", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("query=mutation{add(by:1000)}")]
    [InlineData("query=query A{hello} mutation B{add(by:1000)}&operationName=B")]
    [InlineData("query=subscription{ticks}")]
    public async Task Only_queries_come_by_GET(string query)
    {
        using var response = await endpoint.Client.SendAsync(Request(HttpMethod.Get, query));
        var after = await endpoint.PostAsync("""{"query":"mutation { add(by: 1) }"}""");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("POST", string.Join(", ", response.Content.Headers.Allow));
        Assert.Equal("""{"data":{"add":1}}""", after.Body);
    }

    [Theory]
    [InlineData(null, null, 403)]
    [InlineData("", null, 403)]
    [InlineData("1", null, 200)]
    [InlineData("0", null, 200)]
    [InlineData(null, "application/json", 200)]
    [InlineData(null, "text/plain", 403)]
    [InlineData(null, "TEXT/PLAIN; charset=utf-8", 403)]
    [InlineData(null, "multipart/form-data; boundary=x", 403)]
    [InlineData(null, "application/x-www-form-urlencoded", 403)]
    [InlineData(null, "nonsense", 403)]
    public async Task A_page_of_another_site_cannot_ask(string? preflight, string? contentType, int status)
    {
        using var request = Request(HttpMethod.Get, "query={hello}", preflight);
        if (contentType is not null)
        {
            request.Content = new ByteArrayContent([]);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        using var response = await endpoint.Client.SendAsync(request);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task Query_strings_have_a_limit()
    {
        const string Query = "query=%7Bhello%7D&more=";

        Assert.Equal(200, (await SendAsync(Query + new string('x', 400 - Query.Length))).Status);
        Assert.Equal(414, (await SendAsync(Query + new string('x', 400 - Query.Length + 1))).Status);
    }

    [Fact]
    public async Task HEAD_has_the_headers_of_GET_and_no_body()
    {
        using var get = await endpoint.Client.SendAsync(Request(HttpMethod.Get, "query={hello}"));
        using var head = await endpoint.Client.SendAsync(Request(HttpMethod.Head, "query={hello}"));

        Assert.Equal((get.StatusCode, get.Content.Headers.ContentLength), (head.StatusCode, head.Content.Headers.ContentLength));
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Other_methods_are_told_what_is_allowed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "/graphql");
        using var response = await endpoint.Client.SendAsync(request);

        Assert.Equal("GET, HEAD, POST", string.Join(", ", response.Content.Headers.Allow));
    }

    [Fact]
    public async Task The_page_is_for_who_asks_nothing()
    {
        Assert.Equal("a page", await endpoint.Client.GetStringAsync("/with-page"));
        using var request = Request(HttpMethod.Get, "query={hello}", address: "/with-page");
        using var response = await endpoint.Client.SendAsync(request);

        Assert.Equal("""{"data":{"hello":"Hello world"}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task What_the_client_does_not_accept_is_not_sent()
    {
        using var request = Request(HttpMethod.Get, "query={hello}");
        request.Headers.Remove("Accept");
        request.Headers.TryAddWithoutValidation("Accept", "text/html");
        using var response = await endpoint.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    private static HttpRequestMessage Request(HttpMethod method, string query, string? preflight = "1", string address = "/graphql")
    {
        var request = new HttpRequestMessage(method, $"{address}?{query}");
        request.Headers.TryAddWithoutValidation("Accept", GraphQL);
        if (preflight is not null)
        {
            request.Headers.TryAddWithoutValidation("GraphQL-Preflight", preflight);
        }

        return request;
    }

    private async Task<(int Status, string? MediaType, string Body)> SendAsync(string query)
    {
        using var response = await endpoint.Client.SendAsync(Request(HttpMethod.Get, query));
        return ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
    }
}
