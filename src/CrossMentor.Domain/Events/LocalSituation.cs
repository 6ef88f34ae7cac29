namespace CrossMentor.Domain.Events;

/// <summary>A situation in one language, and what there is to know about it.</summary>
/// <param name="Language">BCP 47.</param>
/// <param name="Guidance">What somebody is told who got it wrong.</param>
public sealed record LocalSituation(string Language, string Text, string Guidance);
