namespace CrossMentor.Sdk.Snapshots;

/// <summary>One person reports to another. People are nodes of <see cref="ReportingLines"/>, whether or not they take part in the programme.</summary>
/// <param name="Report">The node of the person who reports.</param>
/// <param name="Manager">The node of the manager.</param>
/// <param name="Kind">What kind of line it is.</param>
/// <param name="AsOf">When the fact was last confirmed, if that is known.</param>
public readonly record struct ReportingEdge(int Report, int Manager, ReportingKind Kind, DateOnly? AsOf);
