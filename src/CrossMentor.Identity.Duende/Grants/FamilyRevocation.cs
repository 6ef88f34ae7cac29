using CrossMentor.Identity.Grants;
using Duende.IdentityServer;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Stores.Serialization;
using DuendeRefreshToken = Duende.IdentityServer.Models.RefreshToken;

namespace CrossMentor.Identity.Duende.Grants;

/// <summary>A refresh token that comes twice ends its whole family (ASVS 10.4.5), which Duende by itself lets live.</summary>
internal sealed class FamilyRevocation(
    IRefreshTokenStore store, IProfileService profile, IClock clock, PersistentGrantOptions options, GrantStore grants, ILogger<DefaultRefreshTokenService> logger)
    : DefaultRefreshTokenService(store, profile, clock, options, logger)
{
    protected override async Task<bool> AcceptConsumedTokenAsync(DuendeRefreshToken refreshToken)
    {
        if (GrantSubject.GrantOf(refreshToken.Subject) is { } grantId)
        {
            await grants.EndReplayedAsync(grantId, CancellationToken.None);
        }

        return false;
    }
}
