using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Pairs;

/// <summary>Confirms what the other said of a session. It takes no version: a confirmation given twice is given once.</summary>
public sealed record ConfirmSessionInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required PairSessionId SessionId { get; init; }
}
