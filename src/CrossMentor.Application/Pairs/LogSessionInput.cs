using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Pairs;

/// <summary>Says that a session was held: one that was scheduled, or another.</summary>
public sealed record LogSessionInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required PairId PairId { get; init; }

    /// <summary>The scheduled session that was held; null where the two met without a proposal.</summary>
    public PairSessionId? SessionId { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required int Minutes { get; init; }

    public required SessionFormat Format { get; init; }

    public IReadOnlyList<string> Topics { get; init; } = [];
}
