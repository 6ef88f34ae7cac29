using CrossMentor.Application.Commands;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Notes how somebody would improve the business.</summary>
public sealed record NoteIdeaInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ParticipantId ParticipantId { get; init; }

    public required string Title { get; init; }

    public string? Summary { get; init; }
}
