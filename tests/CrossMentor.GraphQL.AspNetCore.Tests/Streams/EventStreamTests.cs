using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace CrossMentor.GraphQL.AspNetCore.Tests.Streams;

/// <summary>GraphQL over SSE, distinct connections mode.</summary>
public sealed class EventStreamTests
{
    [Theory]
    [InlineData("subscription { count(to: 2) }", "event: next\ndata: {\"data\":{\"count\":1}}\n\nevent: next\ndata: {\"data\":{\"count\":2}}\n\nevent: complete\ndata: \n\n")]
    [InlineData("{ hello }", "event: next\ndata: {\"data\":{\"hello\":\"hi\"}}\n\nevent: complete\ndata: \n\n")]
    [InlineData("{", "event: next\ndata: {\"errors\":[{\"message\":\"Syntax Error: Expected Name, found <EOF>.\",\"locations\":[{\"line\":1,\"column\":2}]}]}\n\nevent: complete\ndata: \n\n")]
    [InlineData("{ count }", "event: next\ndata: {\"errors\":[{\"message\":\"Cannot query field \\\"count\\\" on type \\\"Query\\\".\",\"locations\":[{\"line\":1,\"column\":3}]}]}\n\nevent: complete\ndata: \n\n")]
    public async Task Everything_is_200_with_next_and_complete(string query, string expected)
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var response = await SendAsync(endpoint, query);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/event-stream; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_source_that_fails_is_a_last_next()
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var response = await SendAsync(endpoint, "subscription { failing }");

        var text = await response.Content.ReadAsStringAsync();

        Assert.StartsWith("event: next\ndata: {\"data\":{\"failing\":1}}\n\nevent: next\ndata: {\"errors\":[{\"message\":\"Internal error.\"", text, StringComparison.Ordinal);
        Assert.EndsWith("\n\nevent: complete\ndata: \n\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/graphql-response+json, text/event-stream;q=0.5", "{ hello }", "application/graphql-response+json")]
    [InlineData("application/json, text/event-stream", "subscription { count(to: 1) }", "text/event-stream")]
    [InlineData("*/*", "subscription { count(to: 1) }", "application/graphql-response+json")]
    [InlineData("text/event-stream;q=0", "{ hello }", "application/json")]
    public async Task The_operation_decides_where_a_client_takes_both(string accept, string query, string expected)
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var response = await SendAsync(endpoint, query, accept);

        Assert.Equal(expected, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(accept == "text/event-stream;q=0", response.StatusCode == HttpStatusCode.NotAcceptable);
    }

    [Fact]
    public async Task Silence_is_filled_with_comments_and_events_come_at_once()
    {
        await using var endpoint = await StreamEndpoint.StartAsync(
            options => options.EventStreams = new() { KeepAlive = TimeSpan.FromMilliseconds(20) });
        using var response = await SendAsync(endpoint, "subscription { news { text scope } }");
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        Assert.Equal(":", await reader.ReadLineAsync());
        Assert.Equal("", await reader.ReadLineAsync());
        Assert.True(await endpoint.Wire.Listening.WaitAsync(TimeSpan.FromSeconds(30)));

        endpoint.Wire.Publish("x");

        Assert.Equal("data: {\"data\":{\"news\":{\"text\":\"x\",\"scope\":1}}}", await DataAsync(reader));
        endpoint.Wire.Publish("y");
        Assert.Equal("data: {\"data\":{\"news\":{\"text\":\"y\",\"scope\":2}}}", await DataAsync(reader));
    }

    [Fact]
    public async Task A_client_that_goes_ends_the_source()
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        var response = await SendAsync(endpoint, "subscription { news { text } }");
        Assert.True(await endpoint.Wire.Listening.WaitAsync(TimeSpan.FromSeconds(30)));

        response.Dispose();

        Assert.True(await endpoint.Wire.HungUp.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task A_host_that_stops_ends_the_stream_without_complete()
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var response = await SendAsync(endpoint, "subscription { news { text } }");
        Assert.True(await endpoint.Wire.Listening.WaitAsync(TimeSpan.FromSeconds(30)));

        await endpoint.StopAsync();

        Assert.DoesNotContain("complete", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(await endpoint.Wire.HungUp.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    private static async Task<string?> DataAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("data", StringComparison.Ordinal))
            {
                return line;
            }
        }

        return null;
    }

    private static async Task<HttpResponseMessage> SendAsync(StreamEndpoint endpoint, string query, string accept = "text/event-stream")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await endpoint.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
