using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>A mentor and a mentee.</summary>
public sealed record ScenarioPairInput
{
    public required ParticipantId MentorId { get; init; }

    public required ParticipantId MenteeId { get; init; }
}
