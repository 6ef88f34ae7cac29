namespace CrossMentor.Domain.Events;

/// <summary>What is said when an event is scheduled.</summary>
/// <param name="Audience">That of the kind when null.</param>
/// <param name="Modules">Codes of the training modules that it teaches.</param>
/// <param name="Topics">Codes of the strategic topics that it treats.</param>
/// <param name="Trainer">Who teaches, by an accreditation; null when nobody is named.</param>
public sealed record EventPlan(
    EventKind Kind,
    string Title,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    string? Place = null,
    EventAudience? Audience = null,
    IReadOnlyList<string>? Modules = null,
    IReadOnlyList<string>? Topics = null,
    TrainerAccreditation? Trainer = null);
