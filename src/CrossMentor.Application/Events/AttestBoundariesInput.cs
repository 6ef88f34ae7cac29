using CrossMentor.Application.Commands;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Events;

/// <summary>Says of each situation on which side of the boundaries of mentoring it lies.</summary>
public sealed record AttestBoundariesInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    /// <summary>The participant that the caller is.</summary>
    public required ParticipantId ParticipantId { get; init; }

    /// <summary>BCP 47: the language of the guidance.</summary>
    public required string Language { get; init; }

    public required IReadOnlyList<SituationAnswerInput> Answers { get; init; }
}
