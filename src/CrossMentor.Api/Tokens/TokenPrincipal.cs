using System.Text.Json.Serialization;

namespace CrossMentor.Api.Tokens;

/// <summary>
/// Who a valid token speaks for. Its identity is issuer, kind and subject, and nothing else: no e-mail, no name, no role. A client and a
/// person of one issuer may carry the same subject text, so whoever looks grants up compares the kind as well.
/// </summary>
/// <param name="Issuer">The configured issuer, exactly.</param>
/// <param name="Subject">The <c>sub</c>, or the client id of a client token without one.</param>
/// <param name="ClientId">The client the token was issued to, where the issuer says so.</param>
/// <param name="Scopes">An upper bound of what this token may do; rights come from the database.</param>
/// <param name="BoundOrganisations">The only organisations this issuer may speak for; null when it is not bound.</param>
/// <param name="ExpiresAt">The moment from which the token is dead, before any clock skew; a long connection closes then.</param>
public sealed record TokenPrincipal(
    string Issuer,
    string Subject,
    string? ClientId,
    PrincipalKind Kind,
    IReadOnlyList<string> Scopes,
    IReadOnlyList<string>? BoundOrganisations,
    DateTimeOffset ExpiresAt)
{
    /// <summary>The <c>jti</c>, by which an issuer in this process says that the token has ended; null where there is none.</summary>
    [JsonIgnore]
    public string? TokenId { get; init; }
}

/// <summary>Whether somebody signed in, or a program acts in its own name.</summary>
public enum PrincipalKind
{
    User,
    Client,
}
