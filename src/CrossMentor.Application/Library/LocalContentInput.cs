namespace CrossMentor.Application.Library;

/// <summary>A title and a text in one language.</summary>
public sealed record LocalContentInput
{
    public required string Language { get; init; }

    public required string Title { get; init; }

    public required string Body { get; init; }
}
