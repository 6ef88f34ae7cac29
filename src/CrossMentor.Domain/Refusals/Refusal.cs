namespace CrossMentor.Domain.Refusals;

/// <summary>Something the caller asked for and cannot have, and can act on. Refusals are returned; bugs are thrown.</summary>
/// <param name="Code">Stable, in capitals, described in <see cref="RefusalCatalogue"/>.</param>
/// <param name="Message">One sentence for a person: what is wrong and what to do. It never names what the caller may not see.</param>
public abstract record Refusal(string Code, string Message);
