using CrossMentor.Application.Commands;

namespace CrossMentor.Application.Issuing;

/// <summary>Forgets a client of the embedded issuer.</summary>
public sealed record RemoveClientInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required string ClientId { get; init; }
}
