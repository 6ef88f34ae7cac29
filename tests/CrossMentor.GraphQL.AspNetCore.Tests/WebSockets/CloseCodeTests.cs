using System.Net;
using System.Net.WebSockets;
using CrossMentor.GraphQL.AspNetCore.Tests.Streams;

namespace CrossMentor.GraphQL.AspNetCore.Tests.WebSockets;

/// <summary>graphql-transport-ws: every way in which the server ends a connection, and who is let in at all.</summary>
public sealed class CloseCodeTests
{
    [Theory]
    [InlineData("nonsense", "4400 Invalid message: not JSON")]
    [InlineData("[]", "4400 Invalid message")]
    [InlineData("""{"type":"\ud800"}""", "4400 Invalid message: not Unicode")]
    [InlineData("""{"\ud800":1}""", "4400 Invalid message: not Unicode")]
    [InlineData("""{"type":"connection_init","payload":{"\ud800":1}}""", "4400 Invalid message: not Unicode")]
    [InlineData("""{"type":"subscribe","id":"\ud800","payload":{"query":"{ hello }"}}""", "4400 Invalid message: not Unicode")]
    [InlineData("""{"type":7}""", "4400 Invalid message")]
    [InlineData("""{"type":"start"}""", "4400 Invalid message type \"start\"")]
    [InlineData("""{"type":"connection_init","payload":7}""", "4400 The payload of connection_init must be an object")]
    [InlineData("""{"type":"ping","payload":[]}""", "4400 The payload of ping must be an object")]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ hello }"}}""", "4400 The id of subscribe must be a text that is not empty")]
    [InlineData("""{"type":"subscribe","id":"","payload":{"query":"{ hello }"}}""", "4400 The id of subscribe must be a text that is not empty")]
    [InlineData("""{"type":"subscribe","id":"1"}""", "4400 The payload of subscribe must be an object")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":7}}""", "4400 The parameter \"query\" must be a string.")]
    [InlineData("""{"type":"complete"}""", "4400 The id of complete must be a text that is not empty")]
    public async Task What_is_no_message_is_4400(string message, string expected)
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var client = await endpoint.ConnectAsync();

        await client.SendAsync(message);

        Assert.Equal(expected, await client.ReceiveAsync());
    }

    [Fact]
    public async Task A_binary_message_is_4400_and_a_huge_one_1009()
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var binary = await endpoint.ConnectAsync();
        using var huge = await endpoint.ConnectAsync();

        await binary.Socket.SendAsync(new byte[3], WebSocketMessageType.Binary, endOfMessage: true, CancellationToken.None);
        await huge.SendAsync("{\"type\":\"ping\",\"payload\":{\"x\":\"" + new string('x', 200_000) + "\"}}");

        Assert.Equal("4400 Messages are text", await binary.ReceiveAsync());
        Assert.Equal("1009 The message is too big", await huge.ReceiveAsync());
    }

    [Fact]
    public async Task The_reason_of_a_close_fits_its_frame()
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var client = await endpoint.ConnectAsync();

        await client.SendAsync($$"""{"type":"{{string.Concat(Enumerable.Repeat("\ud83d\ude00", 200))}}"}""");

        Assert.StartsWith("4400 Invalid message type \"\ud83d\ude00", await client.ReceiveAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operation_before_the_introduction_is_4401()
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var client = await endpoint.ConnectAsync();

        await client.SubscribeAsync("1", "{ hello }");

        Assert.Equal("4401 Unauthorized", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Whoever_is_not_admitted_is_4403()
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var client = await endpoint.ConnectAsync();

        await client.SendAsync("""{"type":"connection_init","payload":{"name":"stranger"}}""");

        Assert.Equal("4403 Forbidden", await client.ReceiveAsync());
    }

    [Fact]
    public async Task An_expired_token_is_4403_and_ends_what_runs()
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var client = await endpoint.IntroduceAsync("""{"name":"mayfly"}""");
        await client.SubscribeAsync("1", "subscription { news { text } }");

        Assert.Equal("4403 Forbidden: the token has expired", await client.ReceiveAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("graphql-ws")]
    public async Task Another_subprotocol_is_4406(string? subprotocol)
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var client = await endpoint.ConnectAsync(subprotocol);

        Assert.Equal("4406 Subprotocol not acceptable", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Silence_is_4408()
    {
        await using var endpoint = await StreamEndpoint.StartAsync(
            options => options.Sockets = options.Sockets! with { InitTimeout = TimeSpan.FromMilliseconds(50) });
        using var client = await endpoint.ConnectAsync();

        Assert.Equal("4408 Connection initialisation timeout", await client.ReceiveAsync());
    }

    [Fact]
    public async Task An_id_that_is_in_use_is_4409()
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var client = await endpoint.IntroduceAsync();

        await client.SubscribeAsync("x", "subscription { news { text } }");
        await client.SubscribeAsync("x", "{ hello }");

        Assert.Equal("4409 Subscriber for x already exists", await client.ReceiveAsync());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"name":"x"}""")]
    public async Task A_second_introduction_is_4429(string payload)
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var client = await endpoint.IntroduceAsync();

        await client.SendAsync($$"""{"type":"connection_init","payload":{{payload}}}""");

        Assert.Equal("4429 Too many initialisation requests", await client.ReceiveAsync());
    }

    [Fact]
    public async Task A_host_that_fails_to_judge_a_client_is_1011_without_a_word_of_why()
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var client = await endpoint.ConnectAsync();

        await client.SendAsync("""{"type":"connection_init","payload":{"name":"broken"}}""");

        Assert.Equal("1011 Internal error", await client.ReceiveAsync());
    }

    [Fact]
    public async Task A_host_that_stops_is_1001_and_ends_what_runs()
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        using var client = await endpoint.IntroduceAsync();
        await client.SubscribeAsync("1", "subscription { news { text } }");
        Assert.True(await endpoint.Wire.Listening.WaitAsync(TimeSpan.FromSeconds(30)));

        var stopping = endpoint.StopAsync();

        Assert.Equal("1001 The server is going away", await client.ReceiveAsync());
        await client.Socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        await stopping;
        Assert.True(await endpoint.Wire.HungUp.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task A_client_that_closes_or_vanishes_ends_what_runs()
    {
        await using var endpoint = await StreamEndpoint.StartAsync();
        var polite = await endpoint.IntroduceAsync();
        var rude = await endpoint.IntroduceAsync();
        await polite.SubscribeAsync("1", "subscription { news { text } }");
        await rude.SubscribeAsync("1", "subscription { news { text } }");
        Assert.True(await endpoint.Wire.Listening.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.True(await endpoint.Wire.Listening.WaitAsync(TimeSpan.FromSeconds(30)));

        await polite.Socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        rude.Socket.Abort();

        Assert.Equal(WebSocketCloseStatus.NormalClosure, polite.Socket.CloseStatus);
        Assert.True(await endpoint.Wire.HungUp.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.True(await endpoint.Wire.HungUp.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("own", true)]
    [InlineData("https://app.example.org", true)]
    [InlineData("https://app.example.org:444", false)]
    [InlineData("http://app.example.org", false)]
    [InlineData("https://evil.example.org", false)]
    [InlineData("https://app.example.org.evil.org", false)]
    [InlineData("null", false)]
    public async Task Pages_of_other_sites_are_refused_before_the_upgrade(string? origin, bool isAllowed)
    {
        await using var endpoint = await StreamEndpoint.StartAsync(
            options => options.Sockets = options.Sockets! with { AllowedOrigins = ["https://app.example.org"] });
        origin = origin == "own" ? endpoint.Client.BaseAddress!.GetLeftPart(UriPartial.Authority) : origin;
        if (isAllowed)
        {
            using var client = await endpoint.ConnectAsync(origin: origin);
            Assert.Equal(HttpStatusCode.SwitchingProtocols, client.Socket.HttpStatusCode);
            return;
        }

        var refused = await Assert.ThrowsAsync<WebSocketException>(() => endpoint.ConnectAsync(origin: origin));
        Assert.Contains("'403'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_sockets_are_not_served_an_upgrade_is_just_a_get()
    {
        await using var endpoint = await StreamEndpoint.StartAsync(options => options.Sockets = null);

        var refused = await Assert.ThrowsAsync<WebSocketException>(() => endpoint.ConnectAsync());

        Assert.Contains("'405'", refused.Message, StringComparison.Ordinal);
    }
}
