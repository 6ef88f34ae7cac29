namespace CrossMentor.Identity.Clients;

/// <summary>What an operator says of a client that is to be registered.</summary>
public sealed record NewClient(string Id, ClientKind Kind)
{
    /// <summary>What people call it; its id when left out.</summary>
    public string? Name { get; init; }

    /// <summary>Whether an application runs on a server and keeps a secret; every other client does.</summary>
    public bool IsConfidential { get; init; }

    public IReadOnlyList<string> Scopes { get; init; } = [];

    public IReadOnlyList<string> RedirectUris { get; init; } = [];

    public IReadOnlyList<string> PostLogoutRedirectUris { get; init; } = [];

    public bool KeepsSecret => Kind != ClientKind.Application || IsConfidential;

    /// <exception cref="ArgumentException">A value breaks a rule; its name is that of the parameter.</exception>
    internal Client ToClient(string? secret)
        => Client.Restore(
            Id,
            Kind,
            secret is null ? [] : [ClientSecret.FromPlainText(secret)],
            keys: [],
            Scopes,
            RedirectUris,
            PostLogoutRedirectUris,
            Name ?? Id,
            tokenSeries: null);
}
