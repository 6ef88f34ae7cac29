using CrossMentor.Identity.Storage;
using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Identity.Clients;

/// <summary>A registered client as a row.</summary>
internal sealed class StoredClient
{
    private const char Separator = '\n';

    public required string Id { get; init; }

    /// <summary>By which logs refer to it, that hold no names: random, and another one for a client that comes back under the same id.</summary>
    public required Guid Key { get; init; }

    /// <summary>Empty where a release registered it that knew no names.</summary>
    public required string Name { get; set; }

    public required ClientKind Kind { get; init; }

    public string? SecretHash { get; set; }

    public DateTimeOffset? SecretMadeAt { get; set; }

    /// <summary>The secret before, for as long as it is good.</summary>
    public string? EarlierSecretHash { get; set; }

    public DateTimeOffset? EarlierSecretMadeAt { get; set; }

    public DateTimeOffset? EarlierSecretEndsAt { get; set; }

    /// <summary>A public key as JWK.</summary>
    public string? PublicKey { get; init; }

    public required string Scopes { get; set; }

    public required string RedirectUris { get; set; }

    public required string PostLogoutRedirectUris { get; set; }

    /// <summary>What the ids of the tokens begin with that it gets in its own name; a new one ends those of the old.</summary>
    public required string TokenSeries { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Since when it is no client to anybody.</summary>
    public DateTimeOffset? DisabledAt { get; set; }

    public int Version { get; set; } = 1;

    public static StoredClient Of(Client client, DateTimeOffset now) => new()
    {
        Id = client.Id,
        Key = Guid.NewGuid(),
        Name = client.Name,
        Kind = client.Kind,
        SecretHash = client.Secrets is [var secret, ..] ? secret.Encoded : null,
        SecretMadeAt = client.Secrets.Count > 0 ? now : null,
        PublicKey = client.Keys is [var key, ..] ? $$"""{"kty":"EC","crv":"P-256","x":"{{key.X}}","y":"{{key.Y}}"}""" : null,
        Scopes = string.Join(' ', client.Scopes),
        RedirectUris = Joined(client.RedirectUris),
        PostLogoutRedirectUris = Joined(client.PostLogoutRedirectUris),
        TokenSeries = NewSeries(),
        CreatedAt = now,
    };

    public static string NewSeries() => Handle.New();

    public static string Joined(IEnumerable<string> addresses) => string.Join(Separator, addresses);

    public Client ToClient(DateTimeOffset now)
    {
        string?[] good = [SecretHash, EarlierSecretEndsAt > now ? EarlierSecretHash : null];
        return Client.Restore(
            Id,
            Kind,
            [.. good.OfType<string>().Select(ClientSecret.FromEncoded)],
            PublicKey is null ? [] : [new JsonWebKey(PublicKey)],
            Parts(Scopes, ' '),
            Parts(RedirectUris, Separator),
            Parts(PostLogoutRedirectUris, Separator),
            Name.Length > 0 ? Name : Id,
            TokenSeries);
    }

    private static string[] Parts(string joined, char separator) => joined.Split(separator, StringSplitOptions.RemoveEmptyEntries);
}
