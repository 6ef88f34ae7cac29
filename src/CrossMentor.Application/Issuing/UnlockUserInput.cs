using CrossMentor.Application.Commands;

namespace CrossMentor.Application.Issuing;

/// <summary>Lets a user of the embedded issuer in again whom wrong passwords have locked out.</summary>
public sealed record UnlockUserInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required string Subject { get; init; }
}
