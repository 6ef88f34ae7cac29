namespace CrossMentor.Identity.Grants;

/// <summary>The scopes that mean something to the issuer itself.</summary>
internal static class GrantScopes
{
    public const string OpenId = "openid";
    public const string Profile = "profile";
    public const string OfflineAccess = "offline_access";

    public static IReadOnlyList<string> Of(Grant grant) => grant.Scopes.Split(' ');

    /// <summary>Those of the grant that a refresh asks for, or all where it names none; what the grant has not, it does not get.</summary>
    public static IReadOnlyList<string> Narrowed(Grant grant, string asked)
        => asked.Length == 0 ? Of(grant) : [.. Of(grant).Where(asked.Split(' ').Contains)];

    public static bool HasRefresh(Grant grant) => Of(grant).Contains(OfflineAccess, StringComparer.Ordinal);
}
