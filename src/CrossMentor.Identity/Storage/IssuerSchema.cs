using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Identity.Storage;

/// <summary>Brings the issuer's tables to the shape of this release, and never touches those of a newer one.</summary>
public sealed class IssuerSchema(IssuerDatabase database)
{
    private readonly IssuerDbFactory factory = new(database);

    /// <summary>The migrations that were applied now, in their order.</summary>
    /// <exception cref="IssuerSchemaIsNewerException">A later release made the tables.</exception>
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken ct)
    {
        await using var db = factory.Create();
        IReadOnlyList<string> applied = await db.Database.CanConnectAsync(ct) ? [.. await db.Database.GetAppliedMigrationsAsync(ct)] : [];
        var known = db.Database.GetMigrations().ToArray();
        if (applied.Except(known, StringComparer.Ordinal).ToArray() is { Length: > 0 } unknown)
        {
            throw new IssuerSchemaIsNewerException(unknown);
        }

        string[] pending = [.. known.Except(applied, StringComparer.Ordinal)];
        if (pending.Length > 0)
        {
            await db.Database.MigrateAsync(ct);
        }

        return pending;
    }

    public async Task<bool> IsCurrentAsync(CancellationToken ct)
    {
        await using var db = factory.Create();
        return !(await db.Database.GetPendingMigrationsAsync(ct)).Any();
    }
}
