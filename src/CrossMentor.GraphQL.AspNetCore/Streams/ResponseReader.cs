using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.AspNetCore.Streams;

/// <summary>Takes one response after the other from a stream, each computed with fresh services and in its turn.</summary>
/// <remarks>The next response is computed when the last one was sent: a client that reads slowly slows its own stream and nothing else.</remarks>
internal sealed class ResponseReader(OperationScopes scopes, OperationGate gate, TimeProvider time)
{
    /// <summary>Waits for the next response and writes it into the emptied buffer; false at the end.</summary>
    public async Task<bool> ReadAsync(ResponseStream stream, ConnectionTicket ticket, ResponseBuffer buffer, CancellationToken ct)
    {
        buffer.Truncate(0);
        if (!await stream.WaitAsync(ct))
        {
            return false;
        }

        using var turn = await gate.EnterLateAsync(time, ct);
        await using var scope = await scopes.OpenAsync(ticket, ct);
        return await stream.WriteNextAsync(buffer, scope.ServiceProvider, ct);
    }
}
