namespace CrossMentor.Domain.Evaluation;

/// <summary>What a mentee says for a mentor: a reason for each of the two criteria of the prize, and why this one.</summary>
public sealed record NominationText(string Impact, string Mentorship, string Statement);
