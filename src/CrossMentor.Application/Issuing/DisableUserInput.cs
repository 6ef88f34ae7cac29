using CrossMentor.Application.Commands;

namespace CrossMentor.Application.Issuing;

/// <summary>Shuts a user of the embedded issuer out.</summary>
public sealed record DisableUserInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required string Subject { get; init; }
}
