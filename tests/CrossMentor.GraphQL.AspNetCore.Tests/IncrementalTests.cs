using System.Net;
using System.Text;
using CrossMentor.GraphQL.AspNetCore.Incremental;
using CrossMentor.GraphQL.SchemaTools;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.GraphQL.AspNetCore.Tests;

/// <summary>Answers in several responses, as a client sees them on the wire.</summary>
public sealed class IncrementalTests
{
    private const string Deferring = "{ hello ... @defer(label: \\\"x\\\") { letters { position } } }";
    private const string First = """{"data":{"hello":"Hello world"},"pending":[{"id":"0","path":[],"label":"x"}],"hasNext":true}""";
    private const string Second = """{"incremental":[{"id":"0","data":{"letters":[{"position":1},{"position":null}]}}],"completed":[{"id":"0"}],"hasNext":false}""";
    private const string Whole = """{"data":{"hello":"Hello world","letters":[{"position":1},{"position":null}]}}""";
    private const string PartHeader = "\r\nContent-Type: application/json; charset=utf-8\r\n\r\n";

    [Theory]
    [InlineData("multipart/mixed", "multipart/mixed; boundary=\"-\"")]
    [InlineData("multipart/mixed, application/json", "multipart/mixed; boundary=\"-\"")]
    [InlineData("application/json, multipart/mixed;q=1.0", "multipart/mixed; boundary=\"-\"")]
    [InlineData("multipart/mixed;incrementalSpec=v0.2, application/graphql-response+json", "multipart/mixed; boundary=\"-\"; incrementalSpec=v0.2")]
    [InlineData("text/event-stream;q=0.5, multipart/mixed;q=0.8", "multipart/mixed; boundary=\"-\"")]
    public async Task Parts_of_a_multipart_body(string accept, string contentType)
    {
        await using var endpoint = await StartAsync();

        var (status, type, body) = await PostAsync(endpoint, Deferring, accept);

        Assert.Equal((HttpStatusCode.OK, contentType), (status, type));
        Assert.Equal($"---{PartHeader}{First}\r\n---{PartHeader}{Second}\r\n-----\r\n", body);
    }

    [Theory]
    [InlineData("text/event-stream")]
    [InlineData("text/event-stream, multipart/mixed, application/json")]
    [InlineData("application/json;q=0.1, text/event-stream;q=0.9, multipart/mixed;q=0.8")]
    public async Task Server_sent_events(string accept)
    {
        await using var endpoint = await StartAsync();

        var (status, type, body) = await PostAsync(endpoint, Deferring, accept);

        Assert.Equal((HttpStatusCode.OK, "text/event-stream; charset=utf-8"), (status, type));
        Assert.Equal($"event: next\ndata: {First}\n\nevent: next\ndata: {Second}\n\nevent: complete\ndata: \n\n", body);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("*/*")]
    [InlineData("application/json, multipart/mixed;q=0.9")]
    [InlineData("application/json, multipart/mixed;q=0")]
    [InlineData("multipart/mixed;deferSpec=20220824, application/json")]
    [InlineData("multipart/mixed;incrementalSpec=v9, application/json")]
    public async Task A_client_that_takes_no_parts_or_likes_none_gets_the_whole(string accept)
    {
        await using var endpoint = await StartAsync();

        Assert.Equal((HttpStatusCode.OK, "application/json; charset=utf-8", Whole), await PostAsync(endpoint, Deferring, accept));
    }

    [Theory]
    [InlineData("multipart/mixed, application/json", "application/json; charset=utf-8", """{"data":{"hello":"Hello world"}}""")]
    [InlineData("multipart/mixed", "multipart/mixed; boundary=\"-\"", "---" + PartHeader + """{"data":{"hello":"Hello world"}}""" + "\r\n-----\r\n")]
    public async Task An_answer_that_defers_nothing_is_no_stream_unless_the_client_takes_nothing_else(string accept, string type, string body)
    {
        await using var endpoint = await StartAsync();

        Assert.Equal((HttpStatusCode.OK, type, body), await PostAsync(endpoint, "{ hello }", accept));
    }

    [Fact]
    public async Task A_part_is_sent_as_soon_as_it_is_there()
    {
        await using var endpoint = await StartAsync();
        using var request = Request("{ hello ... @defer { held } }", "multipart/mixed");
        using var response = await endpoint.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await response.Content.ReadAsStreamAsync();

        Assert.EndsWith("\"hasNext\":true}\r\n---", await ReadPartAsync(body), StringComparison.Ordinal);
        endpoint.Services.GetRequiredService<Latch>().Open();
        Assert.Contains("let go", await ReadPartAsync(body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "text/event-stream, application/json", "hasNext")]
    [InlineData(0, "text/event-stream, application/json", Whole)]
    [InlineData(0, "multipart/mixed", "hasNext")]
    public async Task Parts_as_events_need_a_place_among_the_event_streams(int places, string accept, string expected)
    {
        await using var endpoint = await StartAsync(options => options.EventStreams = options.EventStreams with { MaxStreamsPerClient = places });

        Assert.Contains(expected, (await PostAsync(endpoint, Deferring, accept)).Body, StringComparison.Ordinal);

        // The place is free again.
        Assert.Contains(expected, (await PostAsync(endpoint, Deferring, accept)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_goes_away_ends_the_work()
    {
        await using var endpoint = await StartAsync(options => options.Incremental = new IncrementalOptions { MaxAnswers = 1 });
        using (var request = Request("{ hello ... @defer { held } }", "multipart/mixed"))
        using (var response = await endpoint.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead))
        {
            await endpoint.Services.GetRequiredService<Latch>().EnteredAsync();

            // The one place is taken, so that another answer comes whole.
            Assert.Equal(Whole, (await PostAsync(endpoint, Deferring, "multipart/mixed, application/json")).Body);
        }

        // The place is free again once the first answer has ended.
        string answer;
        do
        {
            answer = (await PostAsync(endpoint, Deferring, "multipart/mixed, application/json")).Body;
        }
        while (answer == Whole);
        Assert.Contains("\"hasNext\":false", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ nothing }", "Cannot query field")]
    [InlineData("{", "Syntax Error")]
    public async Task A_refused_request_is_no_stream(string document, string message)
    {
        await using var endpoint = await StartAsync();

        var answer = await PostAsync(endpoint, document, "multipart/mixed, application/graphql-response+json");

        Assert.True((int)answer.Status is 400 or 422);
        Assert.Contains(message, answer.Body, StringComparison.Ordinal);
    }

    private static Task<Endpoint> StartAsync(Action<GraphQLOptions>? configure = null) => Endpoint.StartAsync(options =>
    {
        options.Schema = SchemaBuilder.Build($"{Endpoint.Sdl}\n{IncrementalDefinitions.Text}").ToSchema();
        options.Limits = options.Limits with { Timeout = TimeSpan.FromMinutes(1) };
        configure?.Invoke(options);
    });

    private static HttpRequestMessage Request(string document, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent($$"""{"query":"{{document}}"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return request;
    }

    private static async Task<(HttpStatusCode Status, string? Type, string Body)> PostAsync(Endpoint endpoint, string document, string accept)
    {
        using var request = Request(document, accept);
        using var response = await endpoint.Client.SendAsync(request);
        return (response.StatusCode, response.Content.Headers.ContentType?.ToString(), await response.Content.ReadAsStringAsync());
    }

    /// <summary>Reads up to the boundary after a part.</summary>
    private static async Task<string> ReadPartAsync(Stream body)
    {
        var read = new StringBuilder();
        var buffer = new byte[1024];
        do
        {
            var count = await body.ReadAsync(buffer);
            Assert.True(count > 0, "The body ended.");
            read.Append(Encoding.UTF8.GetString(buffer, 0, count));
        }
        while (!read.ToString().Contains("}\r\n---", StringComparison.Ordinal));
        return read.ToString();
    }
}
