using CrossMentor.Application.Commands;

namespace CrossMentor.Application.Issuing;

/// <summary>Registers a client at the embedded issuer.</summary>
public sealed record AddClientInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required string ClientId { get; init; }

    public required IssuerClientKind Kind { get; init; }

    public string? Name { get; init; }

    public bool IsConfidential { get; init; }

    public IReadOnlyList<string>? Scopes { get; init; }

    public IReadOnlyList<string>? RedirectUris { get; init; }

    public IReadOnlyList<string>? PostLogoutRedirectUris { get; init; }
}
