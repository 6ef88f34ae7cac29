using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Evaluation;

/// <summary>Publishes the benchmark of the year in which a programme ended.</summary>
public sealed record PublishBenchmarkInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    /// <summary>One of the programmes that take part.</summary>
    public required ProgrammeId ProgrammeId { get; init; }
}
