using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CrossMentor.GraphQL.AspNetCore.Streams;

namespace CrossMentor.GraphQL.AspNetCore.Tests.Streams;

/// <summary>How many event streams there may be: both sides of each bound.</summary>
public sealed class EventStreamBoundTests
{
    private const string News = "subscription { news { text } }";

    [Fact]
    public async Task One_client_has_so_many_streams_and_no_more()
    {
        await using var endpoint = await StartAsync(new() { MaxStreamsPerClient = 2 });
        var first = await SubscribeAsync(endpoint, "a");
        using var second = await SubscribeAsync(endpoint, "a");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));

        using (var third = await SubscribeAsync(endpoint, "a"))
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
            Assert.Equal(
                """{"errors":[{"message":"One client has at most 2 event streams open.","extensions":{"code":"TOO_MANY_STREAMS"}}]}""",
                await third.Content.ReadAsStringAsync());
        }

        using (var other = await SubscribeAsync(endpoint, "b"))
        {
            Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        }

        first.Dispose();
        await UntilAsync(endpoint, "a", HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_is_refused_has_hung_up_on_its_source()
    {
        await using var endpoint = await StartAsync(new() { MaxStreamsPerClient = 1 });
        using var first = await SubscribeAsync(endpoint, "a");

        using var second = await SubscribeAsync(endpoint, "a");

        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.Equal(endpoint.Wire.Lines.Count - 1, endpoint.Wire.HungUp.CurrentCount);
    }

    [Fact]
    public async Task All_clients_together_have_so_many_streams_and_no_more()
    {
        await using var endpoint = await StartAsync(new() { MaxStreams = 2, RetryAfter = TimeSpan.FromSeconds(7) });
        var first = await SubscribeAsync(endpoint, "a");
        using var second = await SubscribeAsync(endpoint, "b");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));

        using (var third = await SubscribeAsync(endpoint, "c"))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, third.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(7), third.Headers.RetryAfter?.Delta);
            Assert.Contains("\"code\":\"OVERLOADED\"", await third.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        first.Dispose();
        await UntilAsync(endpoint, "c", HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("application/json, text/event-stream", HttpStatusCode.TooManyRequests)]
    [InlineData("text/event-stream", HttpStatusCode.TooManyRequests)]
    public async Task A_client_that_takes_both_is_refused_as_well(string accept, HttpStatusCode expected)
    {
        await using var endpoint = await StartAsync(new() { MaxStreamsPerClient = 1 });
        using var first = await SubscribeAsync(endpoint, "a");

        using var second = await SubscribeAsync(endpoint, "a", accept);

        Assert.Equal(expected, second.StatusCode);
    }

    [Fact]
    public async Task What_is_no_stream_needs_no_place()
    {
        await using var endpoint = await StartAsync(new() { MaxStreamsPerClient = 1 });
        using var first = await SubscribeAsync(endpoint, "a");

        using var query = await SubscribeAsync(endpoint, "a", "text/event-stream", "{ hello }");

        Assert.Equal("event: next\ndata: {\"data\":{\"hello\":\"hi\"}}\n\nevent: complete\ndata: \n\n", await query.Content.ReadAsStringAsync());
    }

    private static async Task UntilAsync(StreamEndpoint endpoint, string client, HttpStatusCode expected)
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            using var response = await SubscribeAsync(endpoint, client);
            if (response.StatusCode == expected)
            {
                return;
            }

            await Task.Delay(20, end.Token);
        }
    }

    private static Task<StreamEndpoint> StartAsync(EventStreamOptions bounds) =>
        StreamEndpoint.StartAsync(options => options.EventStreams = bounds with { ClientOf = context => context.Request.Headers["Client"] });

    private static async Task<HttpResponseMessage> SubscribeAsync(
        StreamEndpoint endpoint, string client, string accept = "text/event-stream", string query = News)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.Add("Client", client);
        return await endpoint.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
