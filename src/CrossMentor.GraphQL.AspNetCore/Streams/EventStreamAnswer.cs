using CrossMentor.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace CrossMentor.GraphQL.AspNetCore.Streams;

/// <summary>Sends what comes of an operation as server-sent events, until it ends, the client goes, its ticket expires or the host stops.</summary>
internal sealed class EventStreamAnswer(
    OperationScopes scopes, ResponseReader reader, GraphQLOptions options, TimeProvider time, IHostApplicationLifetime? host = null)
{
    /// <summary>Sends what the stream brings, and the end. Disposes the stream.</summary>
    /// <param name="context">The request.</param>
    /// <param name="stream">The responses to come.</param>
    /// <param name="response">An empty buffer.</param>
    public async Task SendAsync(HttpContext context, ResponseStream stream, ResponseBuffer response)
    {
        await using var following = stream;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, host?.ApplicationStopping ?? default);
        if (await scopes.AdmitAsync(context, payload: default, end.Token) is not { } ticket)
        {
            await Refusal.Forbidden(context);
            return;
        }

        using var expiry = Expiry.Start(ticket, time, end.Cancel);
        var writer = await EventStreamWriter.OpenAsync(context);
        try
        {
            while (await NextAsync(writer, stream, ticket, response, end.Token))
            {
                await writer.NextAsync(response, end.Token);
            }

            await writer.CompleteAsync(end.Token);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            // The connection ends without "complete", so that the client knows that there would have been more and comes again.
        }
    }

    private async Task<bool> NextAsync(
        EventStreamWriter writer, ResponseStream stream, ConnectionTicket ticket, ResponseBuffer response, CancellationToken ct)
    {
        var next = reader.ReadAsync(stream, ticket, response, ct);
        while (!next.IsCompleted)
        {
            using var quiet = CancellationTokenSource.CreateLinkedTokenSource(ct);
            var pause = Task.Delay(options.EventStreams.KeepAlive, time, quiet.Token);
            if (await Task.WhenAny(next, pause) == next)
            {
                await quiet.CancelAsync();
                break;
            }

            ct.ThrowIfCancellationRequested();
            await writer.KeepAliveAsync(ct);
        }

        return await next;
    }
}
