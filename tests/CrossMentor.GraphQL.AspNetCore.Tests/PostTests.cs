using System.Net;

namespace CrossMentor.GraphQL.AspNetCore.Tests;

/// <summary>GraphQL over HTTP, as a client sees it on the wire.</summary>
public sealed class PostTests(Endpoint endpoint) : IClassFixture<Endpoint>
{
    private const string GraphQL = "application/graphql-response+json";
    private const string Json = "application/json";

    [Theory]
    [InlineData("""{"query":"{ hello }"}""", 200, """{"data":{"hello":"Hello world"}}""")]
    [InlineData("""{"query":"{\n hello(name: \"B\\u00e5\") }"}""", 200, """{"data":{"hello":"Hello Bå"}}""")]
    [InlineData("""{"query":"query A { a: hello } query B { b: hello }","operationName":"B"}""", 200, """{"data":{"b":"Hello world"}}""")]
    [InlineData("""{"query":"query ($n: [Int!]!) { sum(numbers: $n) }","variables":{"n":[1,2]}}""", 200, """{"data":{"sum":3}}""")]
    [InlineData("""{"query":"{ letters { text position } }"}""", 200, """{"data":{"letters":[{"text":"å","position":1},{"text":"😀\"","position":null}]}}""")]
    [InlineData("""{"id":7,"query":"{ hello }","operationName":null,"variables":null,"extensions":null,"more":{"a":[1]}}""", 200, """{"data":{"hello":"Hello world"}}""")]
    [InlineData("""{"query":"{ hello }","extensions":{"a":1}}""", 200, """{"data":{"hello":"Hello world"}}""")]
    public async Task Answers_well_formed_requests(string body, int status, string expected)
    {
        Assert.Equal((status, GraphQL, expected), await endpoint.PostAsync(body));
    }

    [Theory]
    [InlineData("""{"query":""", 400, "The body is not valid JSON.")]
    [InlineData("", 400, "The body is not valid JSON.")]
    [InlineData("""{"query":"{ hello }"} x""", 400, "The body is not valid JSON.")]
    [InlineData("""{"query":"{"}""", 400, "Syntax Error: Expected Name, found <EOF>.")]
    [InlineData("""{"qeury":"{ hello }"}""", 422, "The parameter \\\"query\\\" is missing.")]
    [InlineData("""{"query":null}""", 422, "The parameter \\\"query\\\" must be a string.")]
    [InlineData("""{"query":["{ hello }"]}""", 422, "The parameter \\\"query\\\" must be a string.")]
    [InlineData("""{"query":"\ud800"}""", 422, "The parameter \\\"query\\\" is not valid Unicode.")]
    [InlineData("""{"query":"{ hello }","operationName":"\ud800"}""", 422, "The parameter \\\"operationName\\\" is not valid Unicode.")]
    [InlineData("""{"documentId":"\udc00"}""", 422, "The parameter \\\"documentId\\\" is not valid Unicode.")]
    [InlineData("""{"query":"{ hello }","operationName":7}""", 422, "The parameter \\\"operationName\\\" must be a string or null.")]
    [InlineData("""{"query":"{ hello }","variables":[7]}""", 422, "The parameter \\\"variables\\\" must be an object or null.")]
    [InlineData("""{"query":"{ hello }","variables":"{}"}""", 422, "The parameter \\\"variables\\\" must be an object or null.")]
    [InlineData("""{"query":"{ hello }","extensions":1}""", 422, "The parameter \\\"extensions\\\" must be an object or null.")]
    [InlineData("""[{"query":"{ hello }"}]""", 422, "Batches are not supported: send one request at a time.")]
    [InlineData("7", 422, "The body must be a JSON object.")]
    [InlineData("""{"query":"{ nothing }"}""", 422, "Cannot query field \\\"nothing\\\" on type \\\"Query\\\".")]
    [InlineData("""{"query":"{ hello }","operationName":"X"}""", 422, "Unknown operation named \\\"X\\\".")]
    [InlineData("""{"query":"query A { hello } query B { hello }"}""", 422, "Must provide operation name if query contains multiple operations.")]
    [InlineData("""{"query":"query ($n: [Int!]!) { sum(numbers: $n) }"}""", 422, "Variable \\\"$n\\\" of required type \\\"[Int!]!\\\" was not provided.")]
    [InlineData("""{"query":"subscription { ticks }"}""", 422, "This transport does not carry subscriptions.")]
    public async Task Refuses_what_is_no_request_without_data(string body, int status, string message)
    {
        var answer = await endpoint.PostAsync(body);

        Assert.Equal((status, GraphQL), (answer.Status, answer.MediaType));
        Assert.StartsWith($$"""{"errors":[{"message":"{{message}}""", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ hello broken }", GraphQL, 294, """{"data":{"hello":"Hello world","broken":null},"errors":[{"message":"Internal error.","locations":[{"line":1,"column":9}],"path":["broken"],""")]
    [InlineData("{ hello broken }", Json, 200, """{"data":{"hello":"Hello world","broken":null},"errors":[""")]
    [InlineData("{ brokenRoot }", GraphQL, 294, """{"data":null,"errors":[""")]
    [InlineData("{ brokenRoot }", Json, 200, """{"data":null,"errors":[""")]
    public async Task Partial_success_has_its_own_status_in_its_own_media_type(string query, string accept, int status, string start)
    {
        var answer = await endpoint.PostAsync($$"""{"query":"{{query}}"}""", accept);

        Assert.Equal((status, accept), (answer.Status, answer.MediaType));
        Assert.StartsWith(start, answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData(Json, Json)]
    [InlineData("APPLICATION/JSON; Charset=UTF-8", Json)]
    [InlineData(GraphQL, GraphQL)]
    [InlineData("application/graphql-response+json; charset=utf-8", GraphQL)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", GraphQL)]
    [InlineData("application/json;q=0.9, application/graphql-response+json", GraphQL)]
    [InlineData("application/json, application/graphql-response+json", Json)]
    [InlineData("application/graphql-response+json, application/json", GraphQL)]
    [InlineData("application/graphql-response+json;q=0.1, application/json;q=0.2", Json)]
    [InlineData("application/json;q=0, */*", GraphQL)]
    [InlineData("application/graphql-response+json;q=0.5, */*;q=0.1", GraphQL)]
    [InlineData("text/html, application/*;q=0.3", Json)]
    public async Task Answers_in_the_media_type_the_client_likes_best(string? accept, string expected)
    {
        var answer = await endpoint.PostAsync("""{"query":"{ hello }"}""", accept);

        Assert.Equal((200, expected), (answer.Status, answer.MediaType));
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json; charset=latin1")]
    [InlineData("image/*")]
    public async Task Refuses_clients_that_accept_nothing_it_has(string accept)
    {
        Assert.Equal(406, (await endpoint.PostAsync("""{"query":"{ hello }"}""", accept)).Status);
    }

    [Fact]
    public async Task Errors_of_older_clients_keep_the_media_type_of_GraphQL()
    {
        var answer = await endpoint.PostAsync("""{"query":"{ nothing }"}""", Json);

        Assert.Equal((422, GraphQL), (answer.Status, answer.MediaType));
    }

    [Theory]
    [InlineData("application/json", 200)]
    [InlineData("application/json; charset=utf-8", 200)]
    [InlineData("application/json; charset=\"UTF-8\"", 200)]
    [InlineData("Application/Json", 200)]
    [InlineData("application/json; charset=utf-16", 415)]
    [InlineData("text/plain", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("multipart/form-data; boundary=x", 415)]
    [InlineData("application/graphql", 415)]
    [InlineData(null, 415)]
    public async Task Requests_are_JSON_in_UTF8(string? contentType, int status)
    {
        Assert.Equal(status, (await endpoint.PostAsync("""{"query":"{ hello }"}""", contentType: contentType)).Status);
    }

    [Theory]
    [InlineData(0, 200)]
    [InlineData(1, 413)]
    public async Task Bodies_have_a_limit(int over, int status)
    {
        const string Start = """{"query":"{ hello }","x":""";
        var body = $"{Start}\"{new string('x', GraphQLOptions.DefaultMaxRequestBytes - Start.Length - 3 + over)}\"}}";

        Assert.Equal(status, (await endpoint.PostAsync(body)).Status);
    }

    [Fact]
    public async Task Bodies_of_unknown_length_have_the_same_limit()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new PushedContent(new byte[GraphQLOptions.DefaultMaxRequestBytes + 1]),
        };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", Json);

        using var response = await endpoint.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/graphql?query=%7Bhello%7D", "POST")]
    [InlineData("GET", "/graphql", "POST")]
    [InlineData("PUT", "/graphql", "POST")]
    [InlineData("DELETE", "/graphql", "POST")]
    [InlineData("GET", "/with-page?query=%7Bhello%7D", "GET, POST")]
    public async Task Other_methods_are_not_allowed(string method, string address, string allow)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        using var response = await endpoint.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(allow, string.Join(", ", response.Content.Headers.Allow));
    }

    [Fact]
    public async Task A_browser_sees_the_page_of_the_host()
    {
        Assert.Equal("a page", await endpoint.Client.GetStringAsync("/with-page"));
    }

    [Fact]
    public async Task Serves_the_printed_schema()
    {
        var sdl = await endpoint.Client.GetStringAsync("/graphql/schema.graphql");

        Assert.Contains("hello(name: String = \"world\"): String!", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mutations_change_what_the_next_request_sees()
    {
        var first = await endpoint.PostAsync("""{"query":"mutation { a: add(by: 2) b: add(by: 3) }"}""");
        var second = await endpoint.PostAsync("""{"query":"mutation { add(by: 1) }"}""");

        Assert.Equal("""{"data":{"a":2,"b":5}}""", first.Body);
        Assert.Equal("""{"data":{"add":6}}""", second.Body);
    }

    [Fact]
    public async Task Operations_that_run_too_long_are_given_up()
    {
        var answer = await endpoint.PostAsync("""{"query":"{ hello slow }"}""");

        Assert.Equal(503, answer.Status);
        Assert.Equal(
            """{"errors":[{"message":"The operation ran longer than 0.5 s and was given up.","extensions":{"code":"TIMEOUT"}}]}""", answer.Body);
    }

    /// <summary>Content whose length is not announced.</summary>
    private sealed class PushedContent(byte[] bytes) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(bytes).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
