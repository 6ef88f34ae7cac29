using System.Security.Cryptography;
using System.Text;
using CrossMentor.Identity.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Identity.Grants;

/// <summary>
/// Grants with their codes and refresh tokens. Each is redeemed by one UPDATE whose condition names the state it leaves, so that one of
/// many attempts succeeds, on every database and whatever host it reaches; the others have shown a copy, and end the grant.
/// </summary>
internal sealed class GrantStore(IssuerDbFactory factory, GrantCleaning cleaning, TimeProvider clock, ILogger<GrantStore> logger)
{
    /// <summary>How many grants of one user live at a time; one more ends the oldest.</summary>
    public const int LivePerUserMax = 50;

    /// <summary>Keeps a grant, and tells the code that stands for it.</summary>
    public async Task<string> StartAsync(NewGrant granted, CancellationToken ct)
    {
        await cleaning.CleanAsync(ct);
        var (code, now) = (Handle.New(), clock.GetUtcNow());
        await using var db = factory.Create();
        db.Grants.Add(new Grant
        {
            Id = Guid.NewGuid().ToString("N"),
            ClientId = granted.ClientId,
            UserId = granted.UserId,
            SessionId = granted.SessionId,
            Scopes = string.Join(' ', granted.Scopes),
            CreatedAt = now,
            AuthenticatedAt = granted.AuthenticatedAt,
            ExpiresAt = now + GrantLifetimes.Code,
            CodeHash = Handle.HashOf(code),
            CodeExpiresAt = now + GrantLifetimes.Code,
            RedirectUri = granted.RedirectUri,
            CodeChallenge = granted.CodeChallenge,
            Nonce = granted.Nonce,
        });
        await db.SaveChangesAsync(ct);
        await EndOldestAsync(db, granted.UserId, now, ct);
        return code;
    }

    /// <summary>The grant that a code stands for, whatever state it is in.</summary>
    public async Task<Grant?> FindByCodeAsync(string code, CancellationToken ct)
    {
        var hash = Handle.HashOf(code);
        await using var db = factory.Create();
        return await db.Grants.AsNoTracking().SingleOrDefaultAsync(row => row.CodeHash == hash, ct);
    }

    /// <summary>A refresh token with its grant, whatever state they are in.</summary>
    public async Task<RefreshToken?> FindRefreshTokenAsync(string refreshToken, CancellationToken ct)
    {
        var hash = Handle.HashOf(refreshToken);
        await using var db = factory.Create();
        return await db.RefreshTokens.AsNoTracking().Include(row => row.Grant).SingleOrDefaultAsync(row => row.Hash == hash, ct);
    }

    /// <summary>Ends the grant of which a code or refresh token was presented a second time.</summary>
    public async Task EndReplayedAsync(string grantId, CancellationToken ct)
    {
        await using var db = factory.Create();
        await EndReplayedAsync(db, grantId, ct);
    }

    public async Task<Redemption> RedeemAsync(PresentedCode presented, CancellationToken ct)
    {
        await using var db = factory.Create();
        var grant = await FindByCodeAsync(presented.Code, ct);
        if (grant is null || grant.ClientId != presented.ClientId)
        {
            return new Redemption.Refused();
        }

        if (grant.CodeRedeemedAt is not null)
        {
            return await EndReplayedAsync(db, grant.Id, ct);
        }

        if (grant.RedirectUri != presented.RedirectUri || !Answers(presented.Verifier, grant.CodeChallenge))
        {
            return new Redemption.Refused();
        }

        var now = clock.GetUtcNow();
        var end = GrantLifetimes.EndOf(grant, now);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var redeemed = await db.Grants
            .Where(row => row.Id == grant.Id && row.CodeRedeemedAt == null && row.CodeExpiresAt > now && row.RevokedAt == null
                && db.Users.Any(user => user.Id == row.UserId && user.LockedAt == null))
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.CodeRedeemedAt, now).SetProperty(it => it.ExpiresAt, end), ct);
        if (redeemed == 1)
        {
            return await FollowAsync(db, transaction, grant, end, now, ct);
        }

        await transaction.RollbackAsync(ct);
        var isReplayed = await db.Grants.AnyAsync(row => row.Id == grant.Id && row.CodeRedeemedAt != null, ct);
        return isReplayed ? await EndReplayedAsync(db, grant.Id, ct) : new Redemption.Refused();
    }

    public async Task<Redemption> RefreshAsync(string clientId, string refreshToken, CancellationToken ct)
    {
        var hash = Handle.HashOf(refreshToken);
        await using var db = factory.Create();
        var token = await FindRefreshTokenAsync(refreshToken, ct);
        if (token is null || token.Grant.ClientId != clientId)
        {
            return new Redemption.Refused();
        }

        if (token.RedeemedAt is not null)
        {
            return await EndReplayedAsync(db, token.GrantId, ct);
        }

        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var redeemed = await db.RefreshTokens
            .Where(row => row.Hash == hash && row.RedeemedAt == null && row.ExpiresAt > now
                && db.Grants.Any(grant => grant.Id == row.GrantId && grant.RevokedAt == null && grant.ExpiresAt > now
                    && db.Users.Any(user => user.Id == grant.UserId && user.LockedAt == null)))
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.RedeemedAt, now), ct);
        if (redeemed == 1)
        {
            return await FollowAsync(db, transaction, token.Grant, token.Grant.ExpiresAt, now, ct);
        }

        await transaction.RollbackAsync(ct);
        var isReplayed = await db.RefreshTokens.AnyAsync(row => row.Hash == hash && row.RedeemedAt != null, ct);
        return isReplayed ? await EndReplayedAsync(db, token.GrantId, ct) : new Redemption.Refused();
    }

    private static async Task<Redemption> FollowAsync(
        IssuerDb db,
        IDbContextTransaction transaction,
        Grant grant,
        DateTimeOffset end,
        DateTimeOffset now,
        CancellationToken ct)
    {
        string? next = null;
        if (GrantScopes.HasRefresh(grant))
        {
            next = Handle.New();
            db.RefreshTokens.Add(new RefreshToken
            {
                Hash = Handle.HashOf(next), GrantId = grant.Id, ExpiresAt = GrantLifetimes.EndOfRefreshToken(end, now),
            });
            await db.SaveChangesAsync(ct);
        }

        await transaction.CommitAsync(ct);
        return new Redemption.Succeeded(grant, next);
    }

    // RFC 9700 section 2.2.2 and RFC 6749 section 4.1.2: whoever holds the copy, nobody goes on with it.
    private async Task<Redemption> EndReplayedAsync(IssuerDb db, string grantId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await db.Grants.Where(row => row.Id == grantId).RevokeAsync(now, ct);
        logger.LogWarning("A code or refresh token was presented a second time, so its whole grant has ended.");
        return new Redemption.Refused();
    }

    private static async Task EndOldestAsync(IssuerDb db, string userId, DateTimeOffset now, CancellationToken ct)
    {
        var tooMany = await db.Grants
            .Where(row => row.UserId == userId && row.RevokedAt == null && row.ExpiresAt > now)
            .OrderByDescending(row => row.CreatedAt).ThenByDescending(row => row.Id)
            .Skip(LivePerUserMax)
            .Select(row => row.Id)
            .ToListAsync(ct);
        if (tooMany.Count > 0)
        {
            await db.Grants.Where(row => tooMany.Contains(row.Id)).RevokeAsync(now, ct);
        }
    }

    // RFC 7636 section 4.6, S256 and nothing else.
    private static bool Answers(string verifier, string challenge)
        => CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)))),
            Encoding.ASCII.GetBytes(challenge));
}
