using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Pairs;

/// <summary>Calls a session off, or takes back the report of one that is not confirmed.</summary>
public sealed record CancelSessionInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required PairSessionId SessionId { get; init; }
}
