using CrossMentor.GraphQL.AspNetCore;
using CrossMentor.GraphQL.AspNetCore.WebSockets;
using CrossMentor.Host.HotChocolate.Connections;
using Microsoft.AspNetCore.Http.Features;

namespace CrossMentor.Host.HotChocolate.Entry;

/// <summary>What is looked at before Hot Chocolate sees a request: the origin of a WebSocket, the size of its messages, that of a query string, and the number of streams.</summary>
internal static class EndpointEdge
{
    /// <summary>Puts the edge around an endpoint.</summary>
    public static RequestDelegate Around(RequestDelegate serve, IEndpointRouteBuilder routes)
    {
        var options = routes.ServiceProvider.GetRequiredService<GraphQLOptions>();
        var pipeline = routes.CreateApplicationBuilder();
        if (options.Sockets is { } sockets)
        {
            pipeline.UseWebSockets(new WebSocketOptions { KeepAliveInterval = sockets.KeepAlive, KeepAliveTimeout = sockets.KeepAliveTimeout });
        }

        var streams = new EventStreamCount(options.EventStreams.MaxStreams);
        pipeline.Run(context => ServeAsync(
            context, served => EventStreamCount.IsAsked(served.Request) ? streams.ServeAsync(served, serve) : serve(served), options));
        return pipeline.Build();
    }

    private static async Task ServeAsync(HttpContext context, RequestDelegate serve, GraphQLOptions options)
    {
        if (context.WebSockets.IsWebSocketRequest && options.Sockets is { } sockets)
        {
            if (!OriginCheck.Allows(context.Request, sockets.AllowedOrigins))
            {
                await GraphQLRefusal.WriteAsync(
                    context, StatusCodes.Status403Forbidden, RequestCodes.ConnectionRefused, "The server does not open this connection for you.");
                return;
            }

            context.Features.Set<IHttpWebSocketFeature>(
                new LimitedSockets(context.Features.GetRequiredFeature<IHttpWebSocketFeature>(), sockets.MaxMessageBytes));
        }
        else if (options.Get is { } get && context.Request.QueryString.Value?.Length - 1 > get.MaxQueryCharacters)
        {
            await GraphQLRefusal.WriteAsync(
                context,
                StatusCodes.Status414UriTooLong,
                RequestCodes.RequestTooLarge,
                $"The query string is longer than {get.MaxQueryCharacters} characters. Use POST.");
            return;
        }

        // Hot Chocolate leaves a body that it cannot read half read, for which the web server may close the connection before the answer is
        // out. And the text of the document is read from it once more.
        context.Request.EnableBuffering();
        await serve(context);
    }
}
