using CrossMentor.Application.Commands;
using CrossMentor.Domain.Evaluation;

namespace CrossMentor.Application.Evaluation;

/// <summary>Says what the own vote on a nomination is.</summary>
public sealed record CastJuryVoteInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required JuryBallotId BallotId { get; init; }

    /// <summary>Left out, as the other, to abstain.</summary>
    public int? Impact { get; init; }

    public int? Mentorship { get; init; }
}
