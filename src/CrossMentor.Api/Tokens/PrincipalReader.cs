using System.Text.Json;

namespace CrossMentor.Api.Tokens;

/// <summary>Reads whom a token speaks for, by the rules of its issuer's dialect. Roles, groups, names and e-mail are not even looked at.</summary>
internal static class PrincipalReader
{
    private const int ScopesMax = 100;

    // What only an id token carries. An id token is for the client, and a client that passes it on must not become the user.
    private static readonly string[] IdTokenMarks = ["nonce", "at_hash", "c_hash"];

    private static readonly string[] AccessTokenMarks = ["scope", "scp", "azp", "appid"];

    public static TokenFault? TryRead(JsonElement claims, string type, IssuerDirectory.Entry entry, out TokenPrincipal principal)
    {
        principal = null!;
        if (!TryIdentity(claims, out var identity) || !TryScopes(claims, out var scopes) || !claims.TrySeconds("exp", out var expires)
            || IsIncomplete(claims, entry, identity) || !LooksLikeAccessToken(claims, type, entry.Trust.Profile))
        {
            return TokenFault.Claims;
        }

        var kind = KindOf(claims, identity, entry.Trust.Profile);
        var subject = identity.Subject.Length > 0 ? identity.Subject : identity.ClientId;
        if (subject.Length == 0)
        {
            return TokenFault.Claims;
        }

        principal = new TokenPrincipal(
            entry.Trust.Authority,
            subject,
            identity.ClientId.Length > 0 ? identity.ClientId : null,
            kind,
            scopes,
            entry.Trust.Organisations.Count > 0 ? [.. entry.Trust.Organisations] : null,
            DateTimeOffset.FromUnixTimeSeconds(expires))
        {
            TokenId = claims.TryText("jti", out var tokenId) && tokenId.Length > 0 ? tokenId : null,
        };
        return null;
    }

    private static bool TryIdentity(JsonElement claims, out Identity identity)
    {
        identity = default;
        if (!claims.TryText("sub", out var subject) || !claims.TryText("client_id", out var clientId)
            || !claims.TryText("azp", out var authorisedParty) || !claims.TryText("appid", out var applicationId))
        {
            return false;
        }

        identity = new Identity(
            subject, clientId.Length > 0 ? clientId : authorisedParty.Length > 0 ? authorisedParty : applicationId);
        return true;
    }

    // scope is one text (RFC 9068), a list (Duende), or called scp (Entra).
    private static bool TryScopes(JsonElement claims, out IReadOnlyList<string> scopes)
    {
        scopes = [];
        if (!claims.TryTexts("scope", out var scope) || !claims.TryTexts("scp", out var scp))
        {
            return false;
        }

        scopes = [.. scope.Concat(scp).SelectMany(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct()];
        return scopes.Count <= ScopesMax;
    }

    private static bool IsIncomplete(JsonElement claims, IssuerDirectory.Entry entry, Identity identity)
        => (entry.Rules.RequiresClientId && identity.ClientId.Length == 0)
            || (entry.Trust.Profile == IssuerProfile.Rfc9068 && !(claims.Has("client_id") && claims.Has("iat")));

    private static bool LooksLikeAccessToken(JsonElement claims, string type, IssuerProfile profile)
    {
        // Keycloak says in a claim what others say in the header.
        if (profile == IssuerProfile.Keycloak && claims.Has("typ") && !(claims.TryText("typ", out var kind) && kind == "Bearer"))
        {
            return false;
        }

        return ProfileRules.SaysAccessToken(type)
            || (!claims.HasAny(IdTokenMarks) && claims.HasAny(AccessTokenMarks));
    }

    private static PrincipalKind KindOf(JsonElement claims, Identity identity, IssuerProfile profile)
    {
        var isClient = identity.Subject.Length == 0 || identity.Subject == identity.ClientId || profile switch
        {
            // A token of an application alone has no delegated scopes.
            IssuerProfile.Entra => !claims.Has("scp"),

            // Client credentials act through a service account with a subject of its own; its reserved name gives it away.
            IssuerProfile.Keycloak => claims.TryText("preferred_username", out var name)
                && name.Equals("service-account-" + identity.ClientId, StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
        return isClient ? PrincipalKind.Client : PrincipalKind.User;
    }

    private readonly record struct Identity(string Subject, string ClientId);
}
