using CrossMentor.Application.Commands;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>Queues a question what would have to be different.</summary>
public sealed record AskWhatIfInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ScenarioId ScenarioId { get; init; }

    public ParticipantId? MentorId { get; init; }

    public ParticipantId? MenteeId { get; init; }
}
