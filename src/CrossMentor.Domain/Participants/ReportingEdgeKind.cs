namespace CrossMentor.Domain.Participants;

/// <summary>How one person reports to another.</summary>
public enum ReportingEdgeKind
{
    Solid,
    Dotted,
    Project,
}
