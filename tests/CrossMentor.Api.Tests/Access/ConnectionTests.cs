using System.Net.WebSockets;
using System.Text;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Access;

/// <summary>One connection by WebSocket: it acts for the caller of its token, with the roles of the moment.</summary>
[Collection(AccessCollection.Name)]
public sealed class ConnectionTests(ProductFixture fixture)
{
    private const string Ack = """{"type":"connection_ack"}""";
    private const string Programmes = """{"id":"1","type":"subscribe","payload":{"query":"{ programmes(first: 1) { totalCount } }"}}""";

    [Fact]
    public async Task A_token_comes_with_the_upgrade_or_with_the_introduction()
    {
        var token = await ApiClient.TokenAsync(fixture.Address, "manager");

        using var byHeader = await ConnectAsync(token);
        Assert.Equal(Ack, await AskAsync(byHeader, """{"type":"connection_init"}"""));
        Assert.Contains("\"totalCount\":", await AskAsync(byHeader, Programmes), StringComparison.Ordinal);

        using var byPayload = await ConnectAsync(token: null);
        Assert.Equal(Ack, await AskAsync(byPayload, Introduction(token)));
        Assert.Contains("\"totalCount\":", await AskAsync(byPayload, Programmes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_shown()
    {
        using var socket = await ConnectAsync(token: null);
        Assert.Equal(Ack, await AskAsync(socket, """{"type":"connection_init"}"""));

        var answer = await AskAsync(socket, Programmes);

        Assert.Contains("\"code\":\"UNAUTHENTICATED\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("totalCount\":", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bearer nonsense")]
    [InlineData("nonsense")]
    [InlineData("")]
    public async Task A_bad_token_is_forbidden(string authorization)
    {
        using var socket = await ConnectAsync(token: null);

        var answer = await AskAsync(socket, $$$"""{"type":"connection_init","payload":{"authorization":"{{{authorization}}}"}}""");

        Assert.Equal("4403 Forbidden", answer);
    }

    [Fact]
    public async Task Two_tokens_are_one_too_many()
    {
        var token = await ApiClient.TokenAsync(fixture.Address, "manager");
        using var socket = await ConnectAsync(token);

        Assert.Equal("4403 Forbidden", await AskAsync(socket, Introduction(token)));
    }

    [Fact]
    public async Task A_token_that_is_revoked_leaves_its_connection_without_a_role()
    {
        const string Roles = """{"id":"1","type":"subscribe","payload":{"query":"{ viewer { roles { role } } }"}}""";
        var (token, sister) = (await ApiClient.TokenAsync(fixture.Address, "manager"), await ApiClient.TokenAsync(fixture.Address, "manager"));
        using var socket = await ConnectAsync(token);
        using var other = await ConnectAsync(sister);
        await AskAsync(socket, """{"type":"connection_init"}""");
        await AskAsync(other, """{"type":"connection_init"}""");
        Assert.Contains("PROGRAMME_MANAGER", await AnswerAsync(socket, Roles), StringComparison.Ordinal);

        await ApiClient.RevokeAsync(fixture.Address, "manager", token);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var answer = "";
        while (!answer.Contains("\"roles\":[]", StringComparison.Ordinal))
        {
            patience.Token.ThrowIfCancellationRequested();
            answer = await AnswerAsync(socket, Roles);
        }

        Assert.Contains("PROGRAMME_MANAGER", await AnswerAsync(other, Roles), StringComparison.Ordinal);
    }

    /// <summary>The answer to an operation, past the word that it is complete.</summary>
    private static async Task<string> AnswerAsync(ClientWebSocket socket, string operation)
    {
        var answer = await AskAsync(socket, operation);
        await socket.ReceiveAsync(new byte[1024], CancellationToken.None);
        return answer;
    }

    private static string Introduction(string token) => $$$"""{"type":"connection_init","payload":{"authorization":"Bearer {{{token}}}"}}""";

    private async Task<ClientWebSocket> ConnectAsync(string? token)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        if (token is not null)
        {
            socket.Options.SetRequestHeader("Authorization", $"Bearer {token}");
        }

        await socket.ConnectAsync(new UriBuilder(fixture.Address) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None);
        return socket;
    }

    private static async Task<string> AskAsync(ClientWebSocket socket, string message)
    {
        await socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        var buffer = new byte[64 * 1024];
        var received = await socket.ReceiveAsync(buffer, CancellationToken.None);
        return received.MessageType == WebSocketMessageType.Close
            ? $"{(int)socket.CloseStatus!} {socket.CloseStatusDescription}"
            : Encoding.UTF8.GetString(buffer, 0, received.Count);
    }
}
