using CrossMentor.GraphQL.AspNetCore.Streams;
using CrossMentor.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore.WebSockets;

/// <summary>One operation of a connection, from its subscribe message to its last one.</summary>
internal sealed class SocketOperation(
    SocketServer server,
    HttpContext context,
    SocketWire wire,
    ConnectionTicket ticket,
    SocketMessage.Subscribe subscribe,
    Action<SocketOperation> release)
    : IDisposable
{
    private readonly CancellationTokenSource end = new();

    public string Id => subscribe.Id;

    /// <summary>Nothing more is sent about this operation.</summary>
    public void Stop() => end.Cancel();

    /// <summary>Sends everything that comes of the operation. Never throws: what breaks it is its own trouble.</summary>
    public async Task RunAsync()
    {
        using var parameters = subscribe.Parameters;
        try
        {
            if (server.Documents.TryFind(parameters.Document, out var document) is { } refusal)
            {
                await SendLastAsync(message => SocketReply.Error(message, Id, refusal));
                return;
            }

            await ExecuteAsync(parameters, document);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The client has completed it, or the connection ends.
        }
        catch (Exception exception)
        {
            server.Failed?.Invoke(exception);
            await SendLastAsync(message => SocketReply.Error(message, Id, RequestRefusal.Internal));
        }
    }

    public void Dispose() => end.Dispose();

    private async Task ExecuteAsync(RequestParameters parameters, ReadOnlyMemory<byte> document)
    {
        using var response = new ResponseBuffer();
        await using var scope = await server.Scopes.OpenAsync(ticket, end.Token);
        OperationResult result;
        using (var turn = await server.Gate.EnterAsync(end.Token))
        {
            if (!turn.IsAcquired)
            {
                await SendLastAsync(message => SocketReply.Error(message, Id, RequestRefusal.Overloaded));
                return;
            }

            // Incremental answers are streams of the protocol as subscriptions are.
            var operation = server.Terms.For(context, parameters.OperationOn(document)) with { Forms = ResponseForms.Events | ResponseForms.Incremental };
            operation = server.Options.ForCaller is { } forCaller ? forCaller(context, operation) : operation;
            result = await server.Engine.BeginAsync(operation, response, scope.ServiceProvider, end.Token);
        }

        server.Documents.Learn(parameters.Document, result.Outcome);
        if (result.Following is null && SocketReply.IsRefusal(response.WrittenSpan))
        {
            await SendLastAsync(message => SocketReply.Error(message, Id, response.WrittenSpan));
            return;
        }

        if (response.Length > 0)
        {
            await SendAsync(message => SocketReply.Next(message, Id, response.WrittenSpan));
        }

        if (result.Following is null || await FollowAsync(result.Following, response))
        {
            await SendLastAsync(message => SocketReply.Complete(message, Id));
        }
    }

    /// <summary>True if the stream came to its end; false if it broke off, which has been said.</summary>
    private async Task<bool> FollowAsync(ResponseStream stream, ResponseBuffer response)
    {
        await using var following = stream;
        while (await server.Reader.ReadAsync(stream, ticket, response, end.Token))
        {
            if (stream.HasFailed)
            {
                await SendLastAsync(message => SocketReply.Error(message, Id, response.WrittenSpan));
                return false;
            }

            await SendAsync(message => SocketReply.Next(message, Id, response.WrittenSpan));
        }

        return true;
    }

    /// <summary>Sends the last message. The id is free before the client can have read it, because the client may use it again at once.</summary>
    private Task SendLastAsync(Action<ResponseBuffer> write)
    {
        release(this);
        return SendAsync(write);
    }

    private async Task SendAsync(Action<ResponseBuffer> write)
    {
        using var message = new ResponseBuffer();
        write(message);
        await wire.SendAsync(message.WrittenMemory, end.Token);
    }
}
