using System.Text.Json.Serialization;

namespace CrossMentor.Domain.Participants;

/// <summary>To whom somebody reports, with three values: to nobody, to these people, or not known.</summary>
/// <param name="StatedOn">The day the fact was stated; null when nothing was.</param>
public sealed record ReportingLine(ReportingLineState State, IReadOnlyList<ReportingEdge> Edges, DateOnly? StatedOn)
{
    public const int EdgesMax = 50;

    public static ReportingLine Unknown { get; } = new(ReportingLineState.Unknown, [], null);

    [JsonIgnore]
    public bool HasUnresolvedManager => Edges.Any(edge => edge.ManagerId is null);

    public static ReportingLine Top(DateOnly statedOn) => new(ReportingLineState.Top, [], statedOn);

    /// <summary>In a stable order, so that the same statement is always the same value.</summary>
    public static ReportingLine To(IReadOnlyCollection<ReportingEdge> edges, DateOnly statedOn) => edges.Count > 0
        ? new(ReportingLineState.Known, InOrder(edges), statedOn)
        : throw new ArgumentException("A known reporting line names a manager.", nameof(edges));

    /// <summary>Whether both say the same, on whatever day.</summary>
    public bool Says(ReportingLine other) => State == other.State && Edges.SequenceEqual(other.Edges);

    /// <summary>Puts a manager in the place of the external id under which it was named.</summary>
    public ReportingLine Resolve(string managerExternalId, PersonId managerId) => this with
    {
        Edges = InOrder([.. Edges.Select(edge => edge.ManagerId is null && edge.ManagerExternalId == managerExternalId
            ? edge with { ManagerId = managerId }
            : edge)]),
    };

    private static IReadOnlyList<ReportingEdge> InOrder(IEnumerable<ReportingEdge> edges) => [.. edges
        .Distinct()
        .OrderBy(edge => edge.Kind)
        .ThenBy(edge => edge.ManagerExternalId, StringComparer.Ordinal)
        .ThenBy(edge => edge.ManagerId?.Value)];
}
