namespace CrossMentor.Domain.Library;

/// <summary>Something that seniors fear or distrust who are mentored by juniors, and what helps.</summary>
/// <param name="Code">Stays as it is, whatever the wording.</param>
/// <param name="Texts">In the order of the languages.</param>
public sealed record ShippedConcern(string Code, IReadOnlyList<LocalContent> Texts);
