using CrossMentor.Application.Commands;

namespace CrossMentor.Application.Issuing;

/// <summary>Adds somebody who may sign in at the embedded issuer.</summary>
public sealed record InviteUserInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required string Name { get; init; }

    public string? DisplayName { get; init; }
}
