namespace CrossMentor.Domain.Programmes;

/// <summary>A track of a template.</summary>
/// <param name="Rule">Whom it is for; null for everybody.</param>
public sealed record TemplateTrack(string Name, ProgrammeStrand Strand, TrackRule? Rule = null);
