using System.Data.Common;
using CrossMentor.Identity.Grants;
using CrossMentor.Identity.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CrossMentor.Identity.Clients;

/// <summary>What an operator does with the clients of the database. Those of the configuration are not among them.</summary>
public sealed class ClientRegistry
{
    /// <summary>How many clients there may be.</summary>
    public const int ClientsMax = 1000;

    /// <summary>How long a secret may go on beside the one that takes its place.</summary>
    public static readonly TimeSpan OverlapMax = TimeSpan.FromDays(30);

    private readonly IssuerDbFactory factory;
    private readonly TimeProvider clock;

    internal ClientRegistry(IssuerDbFactory factory, TimeProvider clock) => (this.factory, this.clock) = (factory, clock);

    /// <summary>The same, as a part of a transaction of somebody else: what it does is stored with that, or not at all.</summary>
    public ClientRegistry Within(DbTransaction transaction) => new(factory.Within(transaction), clock);

    /// <summary>In the order of their ids.</summary>
    public async Task<IReadOnlyList<RegisteredClient>> ListAsync(CancellationToken ct)
    {
        await using var db = factory.Create();
        return await ReadAsync(db.Clients.OrderBy(row => row.Id).Take(ClientsMax), ct);
    }

    /// <summary>So many beyond an id, away from it: in the order of their ids, or backward against it.</summary>
    public async Task<IReadOnlyList<RegisteredClient>> PageAsync(string? beyond, bool isBackward, int count, CancellationToken ct)
    {
        await using var db = factory.Create();
        return await ReadAsync(db.Clients.Page(row => row.Id, beyond, isBackward, count), ct);
    }

    public async Task<int> CountAsync(CancellationToken ct)
    {
        await using var db = factory.Create();
        return await db.Clients.CountAsync(ct);
    }

    /// <summary>The client of this id, compared exactly; null where nobody registered one.</summary>
    public async Task<RegisteredClient?> FindAsync(string clientId, CancellationToken ct)
    {
        await using var db = factory.Create();
        return await RowAsync(db, clientId, ct) is { } row ? RegisteredClient.Of(row, clock.GetUtcNow()) : null;
    }

    /// <summary>Registers a client that somebody made already; says whether the id was free.</summary>
    public async Task<bool> AddAsync(Client client, CancellationToken ct) => (await StoreAsync(client, ct)).Fault is null;

    /// <summary>Registers a client, and makes the secret that it needs.</summary>
    public async Task<ClientChange> AddAsync(NewClient wanted, CancellationToken ct)
    {
        var secret = wanted.KeepsSecret ? ClientSecret.NewPlainText() : null;
        try
        {
            var added = await StoreAsync(wanted.ToClient(secret), ct);
            return added.Fault is null ? added with { Secret = secret } : added;
        }
        catch (ArgumentException broken)
        {
            return Refused(InvalidOf(broken));
        }
    }

    /// <summary>Changes what a client is and may. A scope less ends everything that was granted to it.</summary>
    /// <param name="clientId">Which one.</param>
    /// <param name="changed">What is to be otherwise.</param>
    /// <param name="version">The version that was decided on; null for whichever there is.</param>
    /// <param name="ct">Ends the attempt.</param>
    public Task<ClientChange> ChangeAsync(string clientId, ChangedClient changed, int? version, CancellationToken ct)
        => ChangeAsync(clientId, version, (row, now) => Apply(row, changed, now), ct);

    /// <summary>Gives a client another secret. The one before is good until the overlap is over, and the one before that no more.</summary>
    public async Task<ClientChange> RotateAsync(string clientId, TimeSpan overlap, int? version, CancellationToken ct)
    {
        if (overlap < TimeSpan.Zero || overlap > OverlapMax)
        {
            return Refused(new ClientFault.Invalid("overlap", $"The overlap is 0 to {OverlapMax.TotalHours} hours."));
        }

        var secret = ClientSecret.NewPlainText();
        var rotated = await ChangeAsync(clientId, version, (row, now) => Rotate(row, secret, overlap, now), ct);
        return rotated.Fault is null ? rotated with { Secret = secret } : rotated;
    }

    /// <summary>Shuts a client out and ends everything that was granted to it, or lets it in again. What is so already stays so.</summary>
    public Task<ClientChange> EnableAsync(string clientId, bool isEnabled, CancellationToken ct)
        => ChangeAsync(clientId, version: null, (row, now) => Enable(row, isEnabled, now), ct);

    /// <summary>Forgets a client and ends everything that was granted to it; says whether there was one.</summary>
    public async Task<bool> RemoveAsync(string clientId, CancellationToken ct)
    {
        await using var db = factory.Create();
        await using var transaction = await BeginAsync(db, ct);
        if (await RowAsync(db, clientId, ct) is null || await db.Clients.Where(row => row.Id == clientId).ExecuteDeleteAsync(ct) == 0)
        {
            return false;
        }

        await EndGrantsAsync(db, clientId, ct);
        await CommitAsync(transaction, ct);
        return true;
    }

    private async Task<ClientChange> StoreAsync(Client client, CancellationToken ct)
    {
        await using var db = factory.Create();
        if (await db.Clients.AnyAsync(row => row.Id == client.Id, ct))
        {
            return Refused(new ClientFault.Taken(client.Id));
        }

        if (await db.Clients.CountAsync(ct) >= ClientsMax)
        {
            return Refused(new ClientFault.Full());
        }

        var now = clock.GetUtcNow();
        var row = StoredClient.Of(client, now);
        db.Clients.Add(row);
        await db.SaveChangesAsync(ct);
        return new(RegisteredClient.Of(row, now), Fault: null);
    }

    private async Task<ClientChange> ChangeAsync(string clientId, int? version, Func<StoredClient, DateTimeOffset, ClientFault?> change, CancellationToken ct)
    {
        await using var db = factory.Create();
        await using var transaction = await BeginAsync(db, ct);
        if (await RowAsync(db, clientId, ct) is not { } row)
        {
            return Refused(new ClientFault.Unknown());
        }

        if (version is { } expected && expected != row.Version)
        {
            return Refused(new ClientFault.Stale(row.Version));
        }

        var (now, series) = (clock.GetUtcNow(), row.TokenSeries);
        if (change(row, now) is { } fault)
        {
            return Refused(fault);
        }

        if (db.ChangeTracker.HasChanges())
        {
            row.Version++;
            await db.SaveChangesAsync(ct);
        }

        if (row.TokenSeries != series)
        {
            await EndGrantsAsync(db, clientId, ct);
        }

        await CommitAsync(transaction, ct);
        return new(RegisteredClient.Of(row, now), Fault: null);
    }

    private static ClientFault? Apply(StoredClient row, ChangedClient changed, DateTimeOffset now)
    {
        var before = row.ToClient(now);
        try
        {
            var after = before.With(changed);
            (row.Name, row.Scopes) = (after.Name, string.Join(' ', after.Scopes));
            (row.RedirectUris, row.PostLogoutRedirectUris) = (StoredClient.Joined(after.RedirectUris), StoredClient.Joined(after.PostLogoutRedirectUris));
            row.TokenSeries = before.Scopes.Except(after.Scopes, StringComparer.Ordinal).Any() ? StoredClient.NewSeries() : row.TokenSeries;
            return null;
        }
        catch (ArgumentException broken)
        {
            return InvalidOf(broken);
        }
    }

    private static ClientFault.Invalid? Rotate(StoredClient row, string secret, TimeSpan overlap, DateTimeOffset now)
    {
        if (row.SecretHash is null)
        {
            return new ClientFault.Invalid("clientId", $"Client {row.Id} keeps no secret.");
        }

        var goesOn = overlap > TimeSpan.Zero;
        row.EarlierSecretHash = goesOn ? row.SecretHash : null;
        row.EarlierSecretMadeAt = goesOn ? row.SecretMadeAt ?? row.CreatedAt : null;
        row.EarlierSecretEndsAt = goesOn ? now + overlap : null;
        (row.SecretHash, row.SecretMadeAt) = (ClientSecret.FromPlainText(secret).Encoded, now);
        return null;
    }

    // What was granted ends with the series, so that nothing of it is alive again when the client is let in.
    private static ClientFault? Enable(StoredClient row, bool isEnabled, DateTimeOffset now)
    {
        if (!isEnabled && row.DisabledAt is null)
        {
            (row.DisabledAt, row.TokenSeries) = (now, StoredClient.NewSeries());
        }
        else if (isEnabled)
        {
            row.DisabledAt = null;
        }

        return null;
    }

    private Task EndGrantsAsync(IssuerDb db, string clientId, CancellationToken ct)
        => db.Grants.Where(row => row.ClientId == clientId).RevokeAsync(clock.GetUtcNow(), ct);

    private static async Task<IDbContextTransaction?> BeginAsync(IssuerDb db, CancellationToken ct)
        => db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;

    // The transaction of somebody else is committed by whoever began it.
    private static Task CommitAsync(IDbContextTransaction? own, CancellationToken ct) => own?.CommitAsync(ct) ?? Task.CompletedTask;

    private async Task<IReadOnlyList<RegisteredClient>> ReadAsync(IQueryable<StoredClient> rows, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return [.. (await rows.AsNoTracking().ToListAsync(ct)).Select(row => RegisteredClient.Of(row, now))];
    }

    // Some databases do not tell small letters from capitals; client ids do.
    private static async Task<StoredClient?> RowAsync(IssuerDb db, string clientId, CancellationToken ct)
        => await db.Clients.SingleOrDefaultAsync(row => row.Id == clientId, ct) is { } row && row.Id == clientId ? row : null;

    private static ClientFault.Invalid InvalidOf(ArgumentException broken)
        => new(broken.ParamName ?? "", broken.Message.Split(" (Parameter")[0]);

    private static ClientChange Refused(ClientFault fault) => ClientChange.Refused(fault);
}
