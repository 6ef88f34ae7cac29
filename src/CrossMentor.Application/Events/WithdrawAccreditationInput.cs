using CrossMentor.Application.Commands;
using CrossMentor.Domain.Events;

namespace CrossMentor.Application.Events;

/// <summary>Says that an accreditation holds no more.</summary>
public sealed record WithdrawAccreditationInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required TrainerAccreditationId AccreditationId { get; init; }

    public required int Version { get; init; }
}
