namespace CrossMentor.Domain.Library;

/// <summary>A title and a text in one language.</summary>
/// <param name="Language">BCP 47.</param>
public sealed record LocalContent(string Language, string Title, string Body);
