using CrossMentor.Application.Commands;

namespace CrossMentor.Application.Issuing;

/// <summary>Signs a user of the embedded issuer out everywhere.</summary>
public sealed record EndUserSessionsInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required string Subject { get; init; }
}
