using CrossMentor.GraphQL.AspNetCore.WebSockets;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>Which transport serves a request, by its method.</summary>
internal sealed class MethodChoice
{
    private readonly SocketTransport sockets;
    private readonly PostTransport post;
    private readonly GetTransport? get;
    private readonly RequestDelegate? page;
    private readonly string allowed;

    public MethodChoice(OperationAnswer answer, SocketTransport sockets, GraphQLOptions options, RequestDelegate? page)
    {
        this.sockets = sockets;
        post = new PostTransport(answer, options.MaxRequestBytes);
        get = options.Get is { } getOptions ? new GetTransport(answer, getOptions) : null;
        this.page = page;
        allowed = get is not null ? "GET, HEAD, POST" : page is not null ? "GET, POST" : "POST";
    }

    public Task ServeAsync(HttpContext context)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsPost(method))
        {
            return post.ServeAsync(context);
        }

        if (context.WebSockets.IsWebSocketRequest && sockets.IsServed)
        {
            return sockets.ServeAsync(context);
        }

        if (page is not null && HttpMethods.IsGet(method) && !QueryParameters.AreIn(context.Request.Query))
        {
            return page(context);
        }

        return get is not null && (HttpMethods.IsGet(method) || HttpMethods.IsHead(method))
            ? get.ServeAsync(context)
            : Refusal.MethodNotAllowed(context, allowed);
    }
}
