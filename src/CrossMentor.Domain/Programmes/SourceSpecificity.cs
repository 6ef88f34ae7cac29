namespace CrossMentor.Domain.Programmes;

/// <summary>What kind of source a catalogue records.</summary>
public enum SourceSpecificity
{
    Programme,
    Initiative,
    Practice,
    Project,
    CaseStudy,
}
