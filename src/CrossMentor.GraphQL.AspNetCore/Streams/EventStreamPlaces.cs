using System.Runtime.InteropServices;
using CrossMentor.GraphQL.AspNetCore.Budgets;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore.Streams;

/// <summary>Counts the open event streams of each client and of all. It remembers those clients only that have one open.</summary>
internal sealed class EventStreamPlaces(GraphQLOptions options)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, int> clients = new(StringComparer.Ordinal);
    private int open;

    private EventStreamOptions Limits => options.EventStreams;

    /// <summary>Takes a place, which is free again when it is disposed of; null if there is none, and then why.</summary>
    public IDisposable? TryEnter(HttpContext context, out RequestRefusal? refusal)
    {
        var client = Limits.ClientOf?.Invoke(context) ?? ClientAddress.Of(context.Connection.RemoteIpAddress);
        lock (gate)
        {
            refusal = clients.GetValueOrDefault(client) >= Limits.MaxStreamsPerClient
                ? RequestRefusal.TooManyStreams(Limits.MaxStreamsPerClient)
                : open >= Limits.MaxStreams ? RequestRefusal.Overloaded : null;
            if (refusal is not null)
            {
                return null;
            }

            open++;
            CollectionsMarshal.GetValueRefOrAddDefault(clients, client, out _)++;
            return new Place(this, client);
        }
    }

    /// <summary>Sends the refusal of a stream.</summary>
    public Task RefuseAsync(HttpContext context, RequestRefusal refusal) => refusal == RequestRefusal.Overloaded
        ? Refusal.Overloaded(context, Limits.RetryAfter)
        : Refusal.WriteAsync(context, refusal);

    private void Leave(string client)
    {
        lock (gate)
        {
            open--;
            if (--clients[client] == 0)
            {
                clients.Remove(client);
            }
        }
    }

    private sealed class Place(EventStreamPlaces places, string client) : IDisposable
    {
        private int isFree;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref isFree, 1) == 0)
            {
                places.Leave(client);
            }
        }
    }
}
