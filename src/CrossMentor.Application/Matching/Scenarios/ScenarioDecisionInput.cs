using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>A pair that somebody fixes or rules out, and why.</summary>
public sealed record ScenarioDecisionInput
{
    public required ParticipantId MentorId { get; init; }

    public required ParticipantId MenteeId { get; init; }

    public required string Reason { get; init; }

    internal DecidedPair As(DecisionKind kind) => new(kind, MentorId, MenteeId, Reason);
}
