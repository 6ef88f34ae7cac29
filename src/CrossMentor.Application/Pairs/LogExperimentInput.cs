using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Pairs;

/// <summary>Notes that the mentee tried something new on a day.</summary>
public sealed record LogExperimentInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required PairId PairId { get; init; }

    public required DateOnly On { get; init; }
}
