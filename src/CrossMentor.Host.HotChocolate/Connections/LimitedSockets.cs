using Microsoft.AspNetCore.Http.Features;

namespace CrossMentor.Host.HotChocolate.Connections;

/// <summary>Opens WebSockets that take no message larger than allowed, which Hot Chocolate does not ask for.</summary>
internal sealed class LimitedSockets(IHttpWebSocketFeature sockets, int maxMessageBytes) : IHttpWebSocketFeature
{
    public bool IsWebSocketRequest => sockets.IsWebSocketRequest;

    public async Task<System.Net.WebSockets.WebSocket> AcceptAsync(WebSocketAcceptContext context) =>
        new LimitedSocket(await sockets.AcceptAsync(context), maxMessageBytes);
}
