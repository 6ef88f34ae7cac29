namespace CrossMentor.GraphQL.AspNetCore.Incremental;

/// <summary>How answers in several responses are delivered.</summary>
public sealed record IncrementalOptions
{
    /// <summary>How many are under way at once. One more is sent whole, as to a client that takes no other form.</summary>
    public int MaxAnswers { get; init; } = 64;
}
