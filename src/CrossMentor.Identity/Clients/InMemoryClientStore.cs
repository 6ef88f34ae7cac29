using System.Collections.Concurrent;

namespace CrossMentor.Identity.Clients;

/// <summary>Clients given at start or registered while the process runs; forgotten with it.</summary>
public sealed class InMemoryClientStore : IClientStore
{
    private readonly ConcurrentDictionary<string, Client> clients = new(StringComparer.Ordinal);

    public InMemoryClientStore(IEnumerable<Client> clients)
    {
        foreach (var client in clients)
        {
            Register(client);
        }
    }

    /// <summary>Adds a client; an id is registered once.</summary>
    public void Register(Client client)
    {
        if (!clients.TryAdd(client.Id, client))
        {
            throw new ArgumentException($"Client {client.Id} is registered already.", nameof(client));
        }
    }

    public ValueTask<Client> FindAsync(string clientId, CancellationToken ct)
        => ValueTask.FromResult(clients.GetValueOrDefault(clientId, Client.Unknown));
}
