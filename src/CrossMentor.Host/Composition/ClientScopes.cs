using CrossMentor.Identity.Clients;

namespace CrossMentor.Host.Composition;

/// <summary>The scopes of a client of which nobody said which it may have.</summary>
internal static class ClientScopes
{
    public static IReadOnlyList<string> Usual(ClientKind kind) => kind switch
    {
        ClientKind.Application => ["openid", "profile", "offline_access", ScopeRequirement.Scope],
        ClientKind.Machine => [ScopeRequirement.Scope],
        _ => [],
    };
}
