using CrossMentor.Domain.Events;

namespace CrossMentor.Domain.Programmes;

/// <summary>What a template makes.</summary>
public sealed record ProgrammeDesign(Programme Programme, Curriculum Curriculum, IReadOnlyList<ProgrammeEvent> Events);
