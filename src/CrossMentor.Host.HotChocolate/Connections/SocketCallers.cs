using CrossMentor.Api.Tokens;
using CrossMentor.GraphQL.AspNetCore;
using CrossMentor.GraphQL.AspNetCore.Streams;
using HotChocolate;
using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Subscriptions;
using HotChocolate.AspNetCore.Subscriptions.Protocols;
using HotChocolate.Execution;

namespace CrossMentor.Host.HotChocolate.Connections;

/// <summary>
/// Admits the caller of a WebSocket as the product's own transport does, ends the connection with the token, and gives each operation
/// services of its own in which that caller acts with the roles of the moment.
/// </summary>
internal sealed class SocketCallers(int maxOperations) : DefaultSocketSessionInterceptor
{
    private const int Forbidden = 4403;

    public override async ValueTask<ConnectionStatus> OnConnectAsync(
        ISocketSession session, IOperationMessagePayload connectionInitMessage, CancellationToken cancellationToken = default)
    {
        var connection = session.Connection;
        var callers = connection.RequestServices.GetRequiredService<IConnectionCallers>();
        if (await callers.AdmitAsync(connection.HttpContext, connectionInitMessage.Payload ?? default, cancellationToken) is not { } ticket)
        {
            // Hot Chocolate would say that nobody is signed in.
            await connection.CloseAsync("Forbidden", Forbidden, cancellationToken);
            return ConnectionStatus.Reject();
        }

        var time = connection.RequestServices.GetRequiredService<TimeProvider>();
        connection.Features.Set(new SocketCaller(ticket, Expiry.Start(ticket, time, () => _ = CloseExpiredAsync(connection))));
        return ConnectionStatus.Accept();
    }

    public override async ValueTask OnRequestAsync(
        ISocketSession session, string operationSessionId, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken = default)
    {
        await base.OnRequestAsync(session, operationSessionId, requestBuilder, cancellationToken);
        var caller = session.Connection.Features.Get<SocketCaller>()!;
        if (caller.OperationCount >= maxOperations)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"One connection has at most {maxOperations} operations under way.")
                .SetCode(RequestCodes.TooManyOperations)
                .Build());
        }

        var services = session.Connection.RequestServices.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        caller.Begin(operationSessionId, services);
        var callers = services.ServiceProvider.GetRequiredService<IConnectionCallers>();
        await callers.PrepareAsync(services.ServiceProvider, caller.Ticket, cancellationToken);
        requestBuilder.SetServices(services.ServiceProvider).SetGlobalState(CallerState.Ticket, caller.Ticket);
        if (session.Connection.HttpContext.TryGetTokenPrincipal(out _))
        {
            requestBuilder.AllowIntrospection();
        }
    }

    public override ValueTask OnCompleteAsync(ISocketSession session, string operationSessionId, CancellationToken cancellationToken = default) =>
        session.Connection.Features.Get<SocketCaller>() is { } caller ? caller.EndAsync(operationSessionId) : default;

    public override ValueTask OnCloseAsync(ISocketSession session, CancellationToken cancellationToken = default) =>
        session.Connection.Features.Get<SocketCaller>() is { } caller ? caller.DisposeAsync() : default;

    private static async Task CloseExpiredAsync(ISocketConnection connection) =>
        await connection.CloseAsync("Forbidden: the token has expired", Forbidden, CancellationToken.None);
}
