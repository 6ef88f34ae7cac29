using CrossMentor.Domain.Access;

namespace CrossMentor.Application.Issuing;

/// <summary>A client of the embedded issuer, as whoever runs the installation sees one.</summary>
public sealed record IssuerClient
{
    public required IssuerClientId Id { get; init; }

    /// <summary>How it names itself in requests.</summary>
    public required string ClientId { get; init; }

    public required string Name { get; init; }

    public required IssuerClientKind Kind { get; init; }

    /// <summary>Whether it can keep no secret, as a page in a browser cannot.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>The ways in which it may get tokens.</summary>
    public required IReadOnlyList<string> GrantTypes { get; init; }

    public required IReadOnlyList<string> Scopes { get; init; }

    public required IReadOnlyList<string> RedirectUris { get; init; }

    public required IReadOnlyList<string> PostLogoutRedirectUris { get; init; }

    public required IReadOnlyList<IssuerSecret> Secrets { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Since when it gets nothing; null while it does.</summary>
    public required DateTimeOffset? DisabledAt { get; init; }

    public required int Version { get; init; }
}
