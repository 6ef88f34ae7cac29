using CrossMentor.Domain.Events;

namespace CrossMentor.Application.Events;

/// <summary>On which side one situation lies.</summary>
public sealed record SituationAnswerInput
{
    public required string Code { get; init; }

    public required BoundaryAnswer Answer { get; init; }
}
