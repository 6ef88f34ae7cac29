using System.Collections.Concurrent;
using System.Text.Json;
using CrossMentor.GraphQL.AspNetCore.Streams;
using CrossMentor.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore.WebSockets;

/// <summary>
/// One connection of graphql-transport-ws: it is introduced, has operations, and is closed with the code that says why. Messages are read one
/// after the other, so that what a message means never depends on how fast an earlier one was served.
/// </summary>
internal sealed class SocketConnection(SocketServer server, SocketOptions settings, HttpContext context, SocketWire wire) : IAsyncDisposable
{
    // How long operations that were told to stop are waited for; each has a limit of its own besides.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, SocketOperation> operations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SocketOperation, Task> running = new();
    private readonly TaskCompletionSource<SocketClose> end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource closing = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
    private ConnectionTicket? ticket;
    private IDisposable? expiry;
    private bool isIntroduced;

    /// <summary>Serves the connection until it is closed.</summary>
    /// <param name="stopping">The host stops: the client is told that the server goes away.</param>
    public async Task ServeAsync(CancellationToken stopping)
    {
        await using var stop = stopping.Register(() => end.TrySetResult(SocketClose.GoingAway));
        await using var gone = context.RequestAborted.Register(() => end.TrySetResult(SocketClose.Normal));
        await using var introduction = server.Time.CreateTimer(
            _ => TimeOut(), state: null, settings.InitTimeout, Timeout.InfiniteTimeSpan);
        var receiving = ReceiveAsync();
        var reason = await end.Task;
        await closing.CancelAsync();
        StopAll();
        await wire.CloseAsync(reason, () => receiving);
        await receiving;
    }

    public async ValueTask DisposeAsync()
    {
        expiry?.Dispose();
        try
        {
            await Task.WhenAll(running.Values).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            // They hold nothing of this connection but memory, and end by their own limits.
        }

        closing.Dispose();
    }

    private void TimeOut()
    {
        if (!Volatile.Read(ref isIntroduced))
        {
            end.TrySetResult(SocketClose.InitTimeout);
        }
    }

    private async Task ReceiveAsync()
    {
        try
        {
            while (!end.Task.IsCompleted)
            {
                var (text, reason) = await wire.ReceiveAsync();
                if (!end.Task.IsCompleted && (reason ?? await TakeAsync(text)) is { } ending)
                {
                    end.TrySetResult(ending);
                }
            }
        }
        catch (OperationCanceledException) when (closing.IsCancellationRequested)
        {
            // Somebody else has ended the connection.
        }
        catch (Exception exception)
        {
            server.Failed?.Invoke(exception);
            end.TrySetResult(SocketClose.InternalError);
        }

        await wire.DrainAsync();
    }

    /// <summary>Does what a message asks for; a reason to close the connection if that is not allowed.</summary>
    private async Task<SocketClose?> TakeAsync(ReadOnlyMemory<byte> text)
    {
        switch (SocketMessage.TryRead(text, out var problem))
        {
            case SocketMessage.ConnectionInit init:
                return await IntroduceAsync(init.Payload);
            case SocketMessage.Ping ping:
                using (var pong = new ResponseBuffer())
                {
                    SocketReply.Pong(pong, ping.Payload.Span);
                    await wire.SendAsync(pong.WrittenMemory, closing.Token);
                }

                return null;
            case SocketMessage.Subscribe subscribe:
                return await BeginAsync(subscribe);
            case SocketMessage.Complete complete:
                // An id that is not known is one that has ended in the meantime.
                if (operations.TryRemove(complete.Id, out var completed))
                {
                    completed.Stop();
                }

                return null;
            case SocketMessage.Pong:
                return null;
            default:
                return SocketClose.BadRequest(problem);
        }
    }

    private async Task<SocketClose?> IntroduceAsync(JsonElement payload)
    {
        if (isIntroduced)
        {
            return SocketClose.TooManyInits;
        }

        Volatile.Write(ref isIntroduced, value: true);
        var admitted = await server.Scopes.AdmitAsync(context, payload, closing.Token);
        if (admitted is not { RefusedFor: null })
        {
            return admitted?.RefusedFor is { } wait ? SocketClose.TooManyFailures(wait) : SocketClose.Forbidden;
        }

        ticket = admitted;

        expiry = Expiry.Start(ticket, server.Time, () => end.TrySetResult(SocketClose.Expired));
        await wire.SendAsync(SocketReply.ConnectionAck, closing.Token);
        return null;
    }

    private async Task<SocketClose?> BeginAsync(SocketMessage.Subscribe subscribe)
    {
        if (ticket is null)
        {
            subscribe.Parameters.Dispose();
            return SocketClose.Unauthorized;
        }

        var operation = new SocketOperation(server, context, wire, ticket, subscribe, Release);
        if (!operations.TryAdd(subscribe.Id, operation))
        {
            subscribe.Parameters.Dispose();
            operation.Dispose();
            return SocketClose.SubscriberExists(subscribe.Id);
        }

        // Those count that still wind up, too: completing and beginning again in turn must not pile them up.
        if (running.Count >= settings.MaxOperations)
        {
            operations.TryRemove(subscribe.Id, out _);
            subscribe.Parameters.Dispose();
            operation.Dispose();
            using var message = new ResponseBuffer();
            SocketReply.Error(message, subscribe.Id, RequestRefusal.TooManyOperations(settings.MaxOperations));
            await wire.SendAsync(message.WrittenMemory, closing.Token);
            return null;
        }

        var begun = new TaskCompletionSource();
        running[operation] = RunAsync(operation, begun.Task);
        begun.SetResult();
        return null;
    }

    private async Task RunAsync(SocketOperation operation, Task begun)
    {
        await begun;

        // The reader of messages goes on meanwhile.
        await Task.Yield();
        await operation.RunAsync();
        Release(operation);
        running.TryRemove(operation, out _);
        operation.Dispose();
    }

    /// <summary>Frees the id, unless a later operation has it already.</summary>
    private void Release(SocketOperation operation) => operations.TryRemove(new KeyValuePair<string, SocketOperation>(operation.Id, operation));

    private void StopAll()
    {
        foreach (var operation in running.Keys)
        {
            operation.Stop();
        }
    }
}
