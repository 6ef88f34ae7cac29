using CrossMentor.Identity.Grants;
using CrossMentor.Identity.Storage;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Identity.Clients;

/// <summary>What an operator does with the clients of the database. Those of the configuration are not among them.</summary>
public sealed class ClientRegistry
{
    public const int ListedMax = 1000;

    private readonly IssuerDbFactory factory;
    private readonly TimeProvider clock;

    internal ClientRegistry(IssuerDbFactory factory, TimeProvider clock) => (this.factory, this.clock) = (factory, clock);

    /// <summary>Registers a client; says whether the id was free.</summary>
    public async Task<bool> AddAsync(Client client, CancellationToken ct)
    {
        await using var db = factory.Create();
        if (await db.Clients.AnyAsync(row => row.Id == client.Id, ct))
        {
            return false;
        }

        db.Clients.Add(StoredClient.Of(client, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return true;
    }

    /// <summary>In the order of their ids.</summary>
    public async Task<IReadOnlyList<Client>> ListAsync(CancellationToken ct)
    {
        await using var db = factory.Create();
        var stored = await db.Clients.AsNoTracking().OrderBy(row => row.Id).Take(ListedMax).ToListAsync(ct);
        return [.. stored.Select(row => row.ToClient())];
    }

    /// <summary>Forgets a client and ends everything that was granted to it; says whether there was one.</summary>
    public async Task<bool> RemoveAsync(string clientId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var db = factory.Create();
        var removed = await db.Clients.Where(row => row.Id == clientId).ExecuteDeleteAsync(ct);
        if (removed == 0)
        {
            return false;
        }

        await db.Grants.Where(row => row.ClientId == clientId).RevokeAsync(now, ct);
        return true;
    }
}
