using CrossMentor.Application.Commands;

namespace CrossMentor.Application.Issuing;

/// <summary>Changes a client of the embedded issuer; what is null stays as it is.</summary>
public sealed record ChangeClientInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required string ClientId { get; init; }

    public required int Version { get; init; }

    public string? Name { get; init; }

    public IReadOnlyList<string>? Scopes { get; init; }

    public IReadOnlyList<string>? RedirectUris { get; init; }

    public IReadOnlyList<string>? PostLogoutRedirectUris { get; init; }
}
