using CrossMentor.Domain.Agreements;

namespace CrossMentor.Application.Agreements;

/// <summary>A text in one language, as it is given.</summary>
public sealed record LocalTextInput
{
    public required string Language { get; init; }

    public required string Text { get; init; }

    internal LocalText Read() => new(Language, Text);
}
