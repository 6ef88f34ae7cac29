using CrossMentor.GraphQL.AspNetCore.Tests.Streams;

namespace CrossMentor.GraphQL.AspNetCore.Tests.WebSockets;

/// <summary>graphql-transport-ws: operations of all kinds on one connection.</summary>
public sealed class SocketOperationTests
{
    [Theory]
    [InlineData("{ hello }", """{"data":{"hello":"hi"}}""")]
    [InlineData("mutation { add(by: 2) }", """{"data":{"add":3}}""")]
    [InlineData("{ who }", """{"data":{"who":"ann"}}""")]
    public async Task A_single_response_is_next_and_complete(string query, string response)
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var client = await endpoint.IntroduceAsync("""{"name":"ann"}""");

        await client.SubscribeAsync("a\\u00e9", query);

        Assert.Equal($$"""{"type":"next","id":"aé","payload":{{response}}}""", await client.ReceiveAsync());
        Assert.Equal("""{"type":"complete","id":"aé"}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task A_subscription_is_one_next_an_event()
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var client = await endpoint.IntroduceAsync();

        await client.SubscribeAsync("1", "subscription { count(to: 2) }");

        Assert.Equal("""{"type":"next","id":"1","payload":{"data":{"count":1}}}""", await client.ReceiveAsync());
        Assert.Equal("""{"type":"next","id":"1","payload":{"data":{"count":2}}}""", await client.ReceiveAsync());
        Assert.Equal("""{"type":"complete","id":"1"}""", await client.ReceiveAsync());
        await client.SubscribeAsync("1", "{ hello }");
        Assert.Equal("""{"type":"next","id":"1","payload":{"data":{"hello":"hi"}}}""", await client.ReceiveAsync());
    }

    [Theory]
    [InlineData("{", "[{\"message\":\"Syntax Error: Expected Name, found <EOF>.\",\"locations\":[{\"line\":1,\"column\":2}]}]")]
    [InlineData("{ hullo }", "[{\"message\":\"Cannot query field \\\"hullo\\\" on type \\\"Query\\\". Did you mean \\\"hello\\\"?\",\"locations\":[{\"line\":1,\"column\":3}]}]")]
    public async Task A_refused_operation_is_an_error_message_and_the_connection_lives(string query, string errors)
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var client = await endpoint.IntroduceAsync();

        await client.SubscribeAsync("1", query);

        Assert.Equal($$"""{"type":"error","id":"1","payload":{{errors}}}""", await client.ReceiveAsync());
        await client.SubscribeAsync("1", "{ hello }");
        Assert.Contains("\"hello\":\"hi\"", await client.ReceiveAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ hello }", 2)]
    [InlineData("{ hullo }", 1)]
    public async Task An_id_is_free_when_the_client_has_read_the_last_message_of_its_operation(string query, int messages)
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var client = await endpoint.IntroduceAsync();
        for (var round = 0; round < 200; round++)
        {
            await client.SubscribeAsync("1", query);
            for (var message = 0; message < messages; message++)
            {
                Assert.Contains("\"id\":\"1\"", await client.ReceiveAsync(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Errors_of_execution_are_in_next()
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var client = await endpoint.IntroduceAsync();

        await client.SubscribeAsync("1", "{ broken }");

        Assert.StartsWith("""{"type":"next","id":"1","payload":{"data":null,"errors":[{"message":"Internal error.",""", await client.ReceiveAsync(), StringComparison.Ordinal);
        Assert.Equal("""{"type":"complete","id":"1"}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task A_stream_that_cannot_be_had_or_breaks_is_an_error_message_and_nothing_after_it()
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var client = await endpoint.IntroduceAsync();

        await client.SubscribeAsync("1", "subscription { refused }");
        Assert.StartsWith("""{"type":"error","id":"1","payload":[{"message":"Internal error.",""", await client.ReceiveAsync(), StringComparison.Ordinal);
        await client.SubscribeAsync("2", "subscription { failing }");
        Assert.Equal("""{"type":"next","id":"2","payload":{"data":{"failing":1}}}""", await client.ReceiveAsync());
        Assert.StartsWith("""{"type":"error","id":"2","payload":[{"message":"Internal error.",""", await client.ReceiveAsync(), StringComparison.Ordinal);
        await client.SendAsync("""{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Ping_is_answered_at_any_time_with_its_payload()
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var client = await endpoint.ConnectAsync();

        await client.SendAsync("""{"type":"ping","payload":{"a":[1]}}""");
        await client.SendAsync("""{"type":"pong"}""");
        await client.SendAsync("""{"type":"complete","id":"unknown"}""");
        await client.SendAsync("""{"type":"ping","payload":null}""");

        Assert.Equal("""{"type":"pong","payload":{"a":[1]}}""", await client.ReceiveAsync());
        Assert.Equal("""{"type":"pong"}""", await client.ReceiveAsync());
    }

    [Theory]
    [InlineData("subscription { news { text } }")]
    [InlineData("{ slow }")]
    public async Task A_completed_operation_is_cancelled_and_its_id_is_free_at_once(string query)
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var client = await endpoint.IntroduceAsync();
        await client.SubscribeAsync("1", query);
        Assert.True(await endpoint.Wire.Listening.WaitAsync(TimeSpan.FromSeconds(30)));

        await client.SendAsync("""{"type":"complete","id":"1"}""");
        await client.SubscribeAsync("1", "{ hello }");

        Assert.Equal("""{"type":"next","id":"1","payload":{"data":{"hello":"hi"}}}""", await client.ReceiveAsync());
        Assert.True(await endpoint.Wire.HungUp.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task Every_event_has_services_of_its_own_prepared_for_the_caller()
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var client = await endpoint.IntroduceAsync("""{"name":"bo"}""");
        await client.SubscribeAsync("1", "subscription { news { text who scope } }");
        Assert.True(await endpoint.Wire.Listening.WaitAsync(TimeSpan.FromSeconds(30)));

        endpoint.Wire.Publish("x");
        Assert.Equal("""{"type":"next","id":"1","payload":{"data":{"news":{"text":"x","who":"bo","scope":2}}}}""", await client.ReceiveAsync());
        endpoint.Wire.Publish("y");
        Assert.Equal("""{"type":"next","id":"1","payload":{"data":{"news":{"text":"y","who":"bo","scope":3}}}}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Operations_do_not_wait_for_each_other()
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var client = await endpoint.IntroduceAsync();

        await client.SubscribeAsync("1", "{ slow }");
        await client.SubscribeAsync("2", "{ hello }");

        Assert.Equal("""{"type":"next","id":"2","payload":{"data":{"hello":"hi"}}}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task More_operations_than_allowed_are_refused_and_the_others_live()
    {
        await using var endpoint = await StreamEndpoint.StartAsync(options => options.Sockets = options.Sockets! with { MaxOperations = 2 });
        using var client = await endpoint.IntroduceAsync();
        await client.SubscribeAsync("1", "subscription { news { text } }");
        await client.SubscribeAsync("2", "subscription { news { text } }");
        await client.SubscribeAsync("3", "{ hello }");

        Assert.Equal(
            """{"type":"error","id":"3","payload":[{"message":"One connection has at most 2 operations under way.","extensions":{"code":"TOO_MANY_OPERATIONS"}}]}""",
            await client.ReceiveAsync());
        Assert.True(await endpoint.Wire.Listening.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.True(await endpoint.Wire.Listening.WaitAsync(TimeSpan.FromSeconds(30)));
        endpoint.Wire.Publish("x");
        Assert.Contains("\"text\":\"x\"", await client.ReceiveAsync(), StringComparison.Ordinal);
    }
}
