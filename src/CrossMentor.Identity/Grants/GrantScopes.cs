namespace CrossMentor.Identity.Grants;

/// <summary>The scopes that mean something to the issuer itself.</summary>
internal static class GrantScopes
{
    public const string OpenId = "openid";
    public const string Profile = "profile";
    public const string OfflineAccess = "offline_access";

    public static IReadOnlyList<string> Of(Grant grant) => grant.Scopes.Split(' ');

    public static bool HasRefresh(Grant grant) => Of(grant).Contains(OfflineAccess, StringComparer.Ordinal);
}
