using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Matching.Inputs;

/// <summary>A person reports to a manager, in the same organisation or across a border.</summary>
/// <param name="ReportId">The person who reports.</param>
/// <param name="ManagerId">The manager.</param>
/// <param name="Kind">What kind of line it is.</param>
/// <param name="AsOf">When the fact was last confirmed.</param>
public sealed record ReportingLine(Guid ReportId, Guid ManagerId, ReportingKind Kind, DateOnly? AsOf = null);
