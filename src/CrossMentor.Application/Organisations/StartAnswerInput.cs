using CrossMentor.Domain.Organisations;

namespace CrossMentor.Application.Organisations;

/// <summary>What an organisation says of itself about one criterion.</summary>
public sealed record StartAnswerInput
{
    public required StartCriterion Criterion { get; init; }

    public required Truth Answer { get; init; }

    public string? Evidence { get; init; }
}
