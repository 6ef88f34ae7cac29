using CrossMentor.Application.Commands;

namespace CrossMentor.Application.Issuing;

/// <summary>Gives a client of the embedded issuer another secret.</summary>
public sealed record RotateClientSecretInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required string ClientId { get; init; }

    public required int Version { get; init; }

    public required int OverlapHours { get; init; }
}
