using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Identity.Clients;

/// <summary>A registered client as a row.</summary>
internal sealed class StoredClient
{
    private const char Separator = '\n';

    public required string Id { get; init; }

    public required ClientKind Kind { get; init; }

    public string? SecretHash { get; init; }

    /// <summary>A public key as JWK.</summary>
    public string? PublicKey { get; init; }

    public required string Scopes { get; init; }

    public required string RedirectUris { get; init; }

    public required string PostLogoutRedirectUris { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public static StoredClient Of(Client client, DateTimeOffset now) => new()
    {
        Id = client.Id,
        Kind = client.Kind,
        SecretHash = client.Secrets is [var secret, ..] ? secret.Encoded : null,
        PublicKey = client.Keys is [var key, ..] ? $$"""{"kty":"EC","crv":"P-256","x":"{{key.X}}","y":"{{key.Y}}"}""" : null,
        Scopes = string.Join(' ', client.Scopes),
        RedirectUris = string.Join(Separator, client.RedirectUris),
        PostLogoutRedirectUris = string.Join(Separator, client.PostLogoutRedirectUris),
        CreatedAt = now,
    };

    public Client ToClient() => Client.Restore(
        Id,
        Kind,
        SecretHash is null ? [] : [ClientSecret.FromEncoded(SecretHash)],
        PublicKey is null ? [] : [new JsonWebKey(PublicKey)],
        Parts(Scopes, ' '),
        Parts(RedirectUris, Separator),
        Parts(PostLogoutRedirectUris, Separator));

    private static string[] Parts(string joined, char separator) => joined.Split(separator, StringSplitOptions.RemoveEmptyEntries);
}
