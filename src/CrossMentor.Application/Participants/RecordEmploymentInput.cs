using CrossMentor.Application.Commands;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Participants;

/// <summary>Says as an organisation whether somebody works for it on a day.</summary>
public sealed record RecordEmploymentInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required PersonId PersonId { get; init; }

    public required bool IsEmployed { get; init; }

    public required DateOnly On { get; init; }
}
