namespace CrossMentor.Domain.Library;

/// <summary>A concern as somebody reads it: in one language.</summary>
public sealed record Concern(string Code, string Language, string Title, string Body);
