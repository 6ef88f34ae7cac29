using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Pairs;

/// <summary>Tells the other what helped in a conversation and what one would like more of; without any point it takes back what was told.</summary>
public sealed record GiveFeedbackInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required PairSessionId SessionId { get; init; }

    public IReadOnlyList<FeedbackPoint> Helped { get; init; } = [];

    public IReadOnlyList<FeedbackPoint> Wanted { get; init; } = [];
}
