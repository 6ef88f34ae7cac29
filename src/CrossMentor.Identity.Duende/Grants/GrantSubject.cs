using System.Security.Claims;
using CrossMentor.Identity.Grants;
using Duende.IdentityServer;

namespace CrossMentor.Identity.Duende.Grants;

/// <summary>The person of a grant or a session as Duende hands people around, and the grant that they are seen through.</summary>
internal static class GrantSubject
{
    private const string GrantClaim = "crossmentor_grant";

    public static ClaimsPrincipal Of(string userId, DateTimeOffset authenticatedAt, params IEnumerable<Claim> more)
        => new IdentityServerUser(userId)
        {
            AuthenticationTime = authenticatedAt.UtcDateTime,
            IdentityProvider = IdentityServerConstants.LocalIdentityProvider,
            AuthenticationMethods = ["pwd"],
            AdditionalClaims = [.. more],
        }.CreatePrincipal();

    public static ClaimsPrincipal Of(Grant grant) => Of(grant.UserId, grant.AuthenticatedAt, new Claim(GrantClaim, grant.Id));

    /// <summary>The grant, or nothing where a client speaks for itself.</summary>
    public static string? GrantOf(ClaimsPrincipal? subject) => subject?.FindFirst(GrantClaim)?.Value;
}
