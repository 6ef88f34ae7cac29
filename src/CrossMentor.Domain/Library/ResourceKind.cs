namespace CrossMentor.Domain.Library;

/// <summary>What a resource is for.</summary>
public enum ResourceKind
{
    /// <summary>Principles and tips for a stage.</summary>
    Guidance,

    /// <summary>Something to use in a conversation.</summary>
    Tool,

    /// <summary>Something to write in.</summary>
    Workbook,

    /// <summary>Something to read.</summary>
    Reading,
}
