using CrossMentor.Application.Commands;

namespace CrossMentor.Application.Issuing;

/// <summary>Shuts a client of the embedded issuer out.</summary>
public sealed record DisableClientInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required string ClientId { get; init; }
}
