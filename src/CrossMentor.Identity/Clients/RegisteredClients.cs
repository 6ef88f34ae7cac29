using CrossMentor.Identity.Storage;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Identity.Clients;

/// <summary>The clients that the configuration names, and beside them those of the database.</summary>
internal sealed class RegisteredClients(InMemoryClientStore configured, IssuerDbFactory factory, TimeProvider clock) : IClientStore
{
    public async ValueTask<Client> FindAsync(string clientId, CancellationToken ct)
    {
        var named = await configured.FindAsync(clientId, ct);
        if (!ReferenceEquals(named, Client.Unknown))
        {
            return named;
        }

        await using var db = factory.Create();
        var stored = await db.Clients.AsNoTracking().SingleOrDefaultAsync(client => client.Id == clientId, ct);

        // Some databases do not tell small letters from capitals; client ids do. To everybody a disabled client is none.
        return stored is { DisabledAt: null } && stored.Id == clientId ? stored.ToClient(clock.GetUtcNow()) : Client.Unknown;
    }
}
