namespace CrossMentor.Sdk.Snapshots;

/// <summary>What kind of line runs from a person to a manager.</summary>
public enum ReportingKind
{
    /// <summary>The formal manager.</summary>
    Solid,

    /// <summary>A second, functional or regional manager in a matrix organisation.</summary>
    Dotted,

    /// <summary>A manager for the time of a project.</summary>
    Project,
}
