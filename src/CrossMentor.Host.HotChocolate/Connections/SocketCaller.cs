using System.Collections.Concurrent;
using CrossMentor.GraphQL.AspNetCore.Streams;

namespace CrossMentor.Host.HotChocolate.Connections;

/// <summary>For whom one WebSocket acts, until when, and the services of each of its operations.</summary>
internal sealed class SocketCaller(ConnectionTicket ticket, IDisposable? expiry) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, AsyncServiceScope> operations = new(StringComparer.Ordinal);

    public ConnectionTicket Ticket => ticket;

    public int OperationCount => operations.Count;

    public void Begin(string operation, AsyncServiceScope services) => operations[operation] = services;

    public async ValueTask EndAsync(string operation)
    {
        if (operations.TryRemove(operation, out var services))
        {
            await services.DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        expiry?.Dispose();
        foreach (var operation in operations.Keys)
        {
            await EndAsync(operation);
        }
    }
}
