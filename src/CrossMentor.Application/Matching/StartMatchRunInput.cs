using CrossMentor.Application.Commands;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Matching;

/// <summary>Queues a matching of everybody enrolled.</summary>
public sealed record StartMatchRunInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    /// <summary>Equal seeds and inputs give equal results.</summary>
    public int Seed { get; init; }

    /// <summary>What becomes of running pairs; null keeps them.</summary>
    public RunningPairPolicy? RunningPairs { get; init; }

    /// <summary>Whether two people whose pair ended may be proposed to each other again.</summary>
    public bool ReunitesEndedPairs { get; init; }
}
