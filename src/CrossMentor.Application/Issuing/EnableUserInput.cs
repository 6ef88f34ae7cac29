using CrossMentor.Application.Commands;

namespace CrossMentor.Application.Issuing;

/// <summary>Lets a disabled user of the embedded issuer in again.</summary>
public sealed record EnableUserInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required string Subject { get; init; }
}
