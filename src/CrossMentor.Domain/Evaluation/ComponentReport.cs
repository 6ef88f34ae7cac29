using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Evaluation;

/// <summary>What people moved by component, and what else they may have taken part in.</summary>
/// <param name="PartOf">Null when the programme has not said that it is part of something larger.</param>
public sealed record ComponentReport(LargerProgramme? PartOf, IReadOnlyList<ComponentEffect> Effects);
