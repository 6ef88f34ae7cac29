namespace CrossMentor.Domain.Agreements;

/// <summary>A text in one language.</summary>
/// <param name="Language">BCP 47.</param>
public sealed record LocalText(string Language, string Text);
