namespace CrossMentor.Application.Events;

/// <summary>One topic.</summary>
public sealed record StrategicTopicInput
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    public IReadOnlyList<string> Goals { get; init; } = [];
}
