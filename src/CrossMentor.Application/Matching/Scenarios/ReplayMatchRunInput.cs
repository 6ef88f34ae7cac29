using CrossMentor.Application.Commands;
using CrossMentor.Domain.Matching;

namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>Queues a replay of a run.</summary>
public sealed record ReplayMatchRunInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required MatchRunId MatchRunId { get; init; }
}
