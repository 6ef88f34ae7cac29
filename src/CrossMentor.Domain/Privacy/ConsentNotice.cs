using CrossMentor.Domain.Agreements;

namespace CrossMentor.Domain.Privacy;

/// <summary>What somebody is told before consenting to a purpose.</summary>
/// <param name="Version">Counts the wordings; consent is given to the latest.</param>
/// <param name="Texts">In the order of the languages.</param>
/// <param name="ActsWithinHours">How long it takes at most until a withdrawal acts; 0 is at once.</param>
/// <param name="Retention">How long what it is about is kept.</param>
public sealed record ConsentNotice(
    ConsentPurpose Purpose, int Version, IReadOnlyList<LocalText> Texts, int ActsWithinHours, RetentionClass Retention);
