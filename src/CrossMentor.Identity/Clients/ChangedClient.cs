namespace CrossMentor.Identity.Clients;

/// <summary>What is to change of a client; what is null stays as it is.</summary>
public sealed record ChangedClient
{
    public string? Name { get; init; }

    public IReadOnlyList<string>? Scopes { get; init; }

    public IReadOnlyList<string>? RedirectUris { get; init; }

    public IReadOnlyList<string>? PostLogoutRedirectUris { get; init; }
}
