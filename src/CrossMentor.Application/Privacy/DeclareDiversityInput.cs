using CrossMentor.Application.Commands;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;

namespace CrossMentor.Application.Privacy;

/// <summary>Declares something about oneself, or takes it back.</summary>
public sealed record DeclareDiversityInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ParticipantId ParticipantId { get; init; }

    public required DiversityDimension Dimension { get; init; }

    /// <summary>Null takes back what was declared.</summary>
    public string? Value { get; init; }
}
