using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using CrossMentor.Host.Configuration;

namespace CrossMentor.Host.Tests.Composition;

/// <summary>An address that sends one bad token after the other is told to stay away; a good token passes from the same address.</summary>
public sealed class FailedTokenTests
{
    private const string Code = "\"code\":\"TOO_MANY_FAILED_TOKENS\"";
    private const int Allowed = 20;

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/event-stream")]
    public async Task After_twenty_bad_tokens_the_answer_is_429_and_a_good_one_passes(string accept)
    {
        await using var server = await RunningServer.StartAsync(new GraphQLEndpointOptions());
        for (var count = 0; count < Allowed; count++)
        {
            using var refused = await AskAsync(server, "nonsense", accept);
            Assert.Equal(401, (int)refused.StatusCode);
        }

        using var over = await AskAsync(server, "nonsense", accept);
        Assert.Equal(429, (int)over.StatusCode);
        Assert.InRange(over.Headers.RetryAfter?.Delta ?? TimeSpan.Zero, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60));
        Assert.Contains(Code, await over.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        await server.SignInAsync();
        using var good = await AskAsync(server, server.Http.DefaultRequestHeaders.Authorization!.Parameter!, accept);
        Assert.Equal(200, (int)good.StatusCode);
    }

    [Fact]
    public async Task Introductions_of_connections_count_like_requests()
    {
        await using var server = await RunningServer.StartAsync(new GraphQLEndpointOptions());
        for (var count = 0; count < Allowed; count++)
        {
            Assert.Equal("4403 Forbidden", await IntroduceAsync(server, "nonsense"));
        }

        Assert.StartsWith("4429 Too many refused tokens: come back after ", await IntroduceAsync(server, "nonsense"), StringComparison.Ordinal);
        using var request = await AskAsync(server, "nonsense", "application/json");
        Assert.Equal(429, (int)request.StatusCode);

        await server.SignInAsync();
        Assert.Equal("""{"type":"connection_ack"}""", await IntroduceAsync(server, server.Http.DefaultRequestHeaders.Authorization!.Parameter!));
    }

    private static async Task<HttpResponseMessage> AskAsync(RunningServer server, string token, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent("""{"query":"{ __typename }"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await server.Http.SendAsync(request);
    }

    private static async Task<string> IntroduceAsync(RunningServer server, string token)
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(server.Http.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None);
        var message = Encoding.UTF8.GetBytes($$$"""{"type":"connection_init","payload":{"authorization":"Bearer {{{token}}}"}}""");
        await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        var buffer = new byte[1024];
        var received = await socket.ReceiveAsync(buffer, CancellationToken.None);
        return received.MessageType == WebSocketMessageType.Close
            ? $"{(int)socket.CloseStatus!} {socket.CloseStatusDescription}"
            : Encoding.UTF8.GetString(buffer, 0, received.Count);
    }
}
