using System.Data.Common;
using CrossMentor.Identity.Storage;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Identity.Users;

/// <summary>Removes users with their sessions and grants.</summary>
public sealed class AccountRemoval(IssuerDatabase database)
{
    private readonly IssuerDbFactory factory = new(database);

    /// <summary>In a transaction of somebody else on the same database; that there is no such user is no failure.</summary>
    public async Task RemoveAsync(string subject, DbTransaction transaction, CancellationToken ct)
    {
        await using var db = factory.Within(transaction).Create();
        await RemoveAsync(db, subject, ct);
    }

    // Each by itself: not every connection of somebody else has its foreign keys switched on.
    internal static async Task RemoveAsync(IssuerDb db, string subject, CancellationToken ct)
    {
        await db.RefreshTokens.Where(token => token.Grant.UserId == subject).ExecuteDeleteAsync(ct);
        await db.Grants.Where(grant => grant.UserId == subject).ExecuteDeleteAsync(ct);
        await db.Sessions.Where(session => session.UserId == subject).ExecuteDeleteAsync(ct);
        await db.Users.Where(user => user.Id == subject).ExecuteDeleteAsync(ct);
    }
}
