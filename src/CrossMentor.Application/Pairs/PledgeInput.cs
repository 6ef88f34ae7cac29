using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Pairs;

/// <summary>Promises the other person of a pair time.</summary>
public sealed record PledgeInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required PairId PairId { get; init; }

    public required int HoursPerMonth { get; init; }

    public required int CadenceDays { get; init; }
}
