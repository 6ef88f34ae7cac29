using CrossMentor.Identity.Storage;
using CrossMentor.Identity.Tokens;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Identity.Grants;

/// <summary>Ends grants and single access tokens before their time, and tells whether one has ended.</summary>
internal sealed class GrantEnding(IssuerDbFactory factory, GrantCleaning cleaning, TimeProvider clock)
{
    /// <summary>Whether the access token of this id, or the grant or the client that it came from, has ended.</summary>
    public async Task<bool> HasEndedAsync(string tokenId, DateTimeOffset now, CancellationToken ct)
    {
        var (idHash, grantId, series) = (Handle.HashOf(tokenId), TokenId.GrantOf(tokenId), TokenId.SeriesOf(tokenId));
        await using var db = factory.Create();
        return await db.RevokedTokens.AnyAsync(row => row.IdHash == idHash, ct)
            || (grantId is not null && !await db.Grants.AnyAsync(row => row.Id == grantId && row.RevokedAt == null && row.ExpiresAt > now, ct))
            || (series is not null && !await db.Clients.AnyAsync(row => row.TokenSeries == series && row.DisabledAt == null, ct));
    }

    /// <summary>Ends the grant of a refresh token, if it is this client's; says whether it was.</summary>
    public async Task<bool> EndOfRefreshTokenAsync(string clientId, string refreshToken, CancellationToken ct)
    {
        var (hash, now) = (Handle.HashOf(refreshToken), clock.GetUtcNow());
        await using var db = factory.Create();
        return await db.Grants
            .Where(row => row.ClientId == clientId && db.RefreshTokens.Any(token => token.Hash == hash && token.GrantId == row.Id))
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.RevokedAt, it => it.RevokedAt ?? now), ct) > 0;
    }

    /// <summary>Ends one access token; that it has ended already is no failure.</summary>
    public async Task EndAsync(AccessToken token, CancellationToken ct)
    {
        await cleaning.CleanAsync(ct);
        var idHash = Handle.HashOf(token.Id);
        await factory.TryInsertAsync(new RevokedToken { IdHash = idHash, ExpiresAt = token.ExpiresAt }, row => row.IdHash == idHash, ct);
    }
}
