namespace CrossMentor.Domain.Events;

/// <summary>What is said of a trainer's accreditation.</summary>
/// <param name="AccreditedBy">Who accredits trainers.</param>
/// <param name="Number">How whoever accredited knows it; null where there is none.</param>
/// <param name="ValidUntil">The last day of it.</param>
public sealed record AccreditationFacts(string TrainerName, string AccreditedBy, string? Number, DateOnly ValidFrom, DateOnly ValidUntil);
