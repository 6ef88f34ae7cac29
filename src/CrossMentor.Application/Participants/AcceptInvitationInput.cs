using CrossMentor.Application.Commands;

namespace CrossMentor.Application.Participants;

/// <summary>Accepts an invitation: from then on the caller acts as the person who was invited.</summary>
public sealed record AcceptInvitationInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    /// <summary>The code as it was told; capitals, hyphens and blanks do not matter.</summary>
    public required string Code { get; init; }
}
