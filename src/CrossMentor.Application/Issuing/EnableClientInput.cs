using CrossMentor.Application.Commands;

namespace CrossMentor.Application.Issuing;

/// <summary>Lets a disabled client of the embedded issuer in again.</summary>
public sealed record EnableClientInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required string ClientId { get; init; }
}
