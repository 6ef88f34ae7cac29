using CrossMentor.Application.Commands;
using CrossMentor.Domain.Matching;

namespace CrossMentor.Application.Matching;

/// <summary>Stops a matching that is queued or running.</summary>
public sealed record CancelMatchRunInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required MatchRunId MatchRunId { get; init; }
}
