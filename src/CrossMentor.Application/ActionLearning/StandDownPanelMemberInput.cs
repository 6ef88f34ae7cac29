using CrossMentor.Application.Commands;
using CrossMentor.Domain.ActionLearning;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Lets a member of the sponsor panel stand down.</summary>
public sealed record StandDownPanelMemberInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required PanelMemberId PanelMemberId { get; init; }

    public required int Version { get; init; }
}
