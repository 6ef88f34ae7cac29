using CrossMentor.Api.Tokens;
using CrossMentor.Domain.Access;

namespace CrossMentor.Api.Callers;

/// <summary>The subject under which grants are kept. A client and a user of one issuer may carry the same text, so the kind is part of it.</summary>
public static class PrincipalName
{
    private const string User = "user:";

    public static string OfClient(string clientId) => "client:" + clientId;

    public static string OfUser(string subject) => User + subject;

    /// <summary>The subject of a user, as its issuer knows it; null for a client.</summary>
    public static string? SubjectOfUser(string name) => name.StartsWith(User, StringComparison.Ordinal) ? name[User.Length..] : null;

    public static string Of(TokenPrincipal principal) =>
        principal.Kind == PrincipalKind.Client ? OfClient(principal.Subject) : OfUser(principal.Subject);

    public static CallerKind KindOf(TokenPrincipal principal) => principal.Kind == PrincipalKind.Client ? CallerKind.Client : CallerKind.User;
}
