using CrossMentor.Identity.Grants;
using Duende.IdentityServer.Stores;
using DuendeRefreshToken = Duende.IdentityServer.Models.RefreshToken;

namespace CrossMentor.Identity.Duende.Grants;

/// <summary>Refresh tokens as rows of the issuer. Redeeming one makes the next (<see cref="SingleRedemption"/>), so that nothing is left to store.</summary>
internal sealed class RefreshTokenSource(GrantStore grants, CurrentRedemption current, TimeProvider clock, IHttpContextAccessor http) : IRefreshTokenStore
{
    public Task<string> StoreRefreshTokenAsync(DuendeRefreshToken refreshToken)
        => Task.FromResult(current.RefreshToken ?? throw new InvalidOperationException("A refresh token follows from a redemption, and there was none."));

    public async Task<DuendeRefreshToken?> GetRefreshTokenAsync(string refreshTokenHandle)
        => await grants.FindRefreshTokenAsync(refreshTokenHandle, CancellationToken.None) is { Grant: { RevokedAt: null } grant } token
            && grant.ExpiresAt > clock.GetUtcNow()
                ? Of(token, grant)
                : null;

    public Task UpdateRefreshTokenAsync(string handle, DuendeRefreshToken refreshToken) => Task.CompletedTask;

    public Task RemoveRefreshTokenAsync(string refreshTokenHandle) => Task.CompletedTask;

    public Task RemoveRefreshTokensAsync(string subjectId, string clientId) => Task.CompletedTask;

    private DuendeRefreshToken Of(RefreshToken token, Grant grant)
    {
        // A token that was used is a sign of theft for as long as its grant lives.
        var end = token.RedeemedAt is null ? token.ExpiresAt : grant.ExpiresAt;
        return new DuendeRefreshToken
        {
            ClientId = grant.ClientId,
            Subject = GrantSubject.Of(grant),
            SessionId = grant.SessionId,
            AuthorizedScopes = GrantScopes.Narrowed(grant, http.HttpContext?.Request.Form["scope"].ToString() ?? ""),
            CreationTime = grant.CreatedAt.UtcDateTime,
            Lifetime = (int)(end - grant.CreatedAt).TotalSeconds,
            ConsumedTime = token.RedeemedAt?.UtcDateTime,
        };
    }
}
