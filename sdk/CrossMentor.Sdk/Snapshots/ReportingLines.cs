using System.Collections.Immutable;

namespace CrossMentor.Sdk.Snapshots;

/// <summary>Who reports to whom as of the run's date, inside organisations and across their borders.</summary>
/// <remarks>
/// A person without a solid line is one of two things: declared to be at the top, or somebody whose manager is not known. Only the first ends a chain
/// completely; the second means that nobody can say who stands above.
/// </remarks>
public sealed class ReportingLines
{
    private readonly ReportingEdge[] up;
    private readonly ReportingEdge[] down;
    private readonly int[] upStarts;
    private readonly int[] downStarts;
    private readonly bool[] isTop;
    private readonly ImmutableArray<int> mentorNodes;
    private readonly ImmutableArray<int> menteeNodes;

    /// <summary>Creates the reporting lines of a run.</summary>
    /// <param name="nodeCount">How many people the lines run between.</param>
    /// <param name="edges">The lines.</param>
    /// <param name="tops">The nodes of people who are declared to have no manager.</param>
    /// <param name="mentorNodes">The node of each mentor row.</param>
    /// <param name="menteeNodes">The node of each mentee row.</param>
    public ReportingLines(int nodeCount, IReadOnlyList<ReportingEdge> edges, IEnumerable<int> tops, ImmutableArray<int> mentorNodes, ImmutableArray<int> menteeNodes)
    {
        this.mentorNodes = mentorNodes;
        this.menteeNodes = menteeNodes;
        NodeCount = nodeCount;
        (up, upStarts) = Index(nodeCount, edges, edge => edge.Report);
        (down, downStarts) = Index(nodeCount, edges, edge => edge.Manager);
        isTop = new bool[nodeCount];
        foreach (var top in tops)
        {
            isTop[top] = true;
        }
    }

    /// <summary>How many people the lines run between.</summary>
    public int NodeCount { get; }

    /// <summary>The node of each mentor row, for the host that hands the lines to another process.</summary>
    internal ImmutableArray<int> MentorNodes => mentorNodes;

    /// <summary>The node of each mentee row, for the same host.</summary>
    internal ImmutableArray<int> MenteeNodes => menteeNodes;

    /// <summary>The node of a mentor.</summary>
    /// <param name="row">The mentor's row.</param>
    public int MentorNode(int row) => mentorNodes[row];

    /// <summary>The node of a mentee.</summary>
    /// <param name="row">The mentee's row.</param>
    public int MenteeNode(int row) => menteeNodes[row];

    /// <summary>The lines from a person to managers.</summary>
    /// <param name="node">The person.</param>
    public ReadOnlySpan<ReportingEdge> ManagersOf(int node) => up.AsSpan(upStarts[node]..upStarts[node + 1]);

    /// <summary>The lines from a person to those who report to them.</summary>
    /// <param name="node">The person.</param>
    public ReadOnlySpan<ReportingEdge> ReportsOf(int node) => down.AsSpan(downStarts[node]..downStarts[node + 1]);

    /// <summary>Whether the person is declared to have no manager.</summary>
    /// <param name="node">The person.</param>
    public bool IsDeclaredTop(int node) => isTop[node];

    /// <summary>Whether it is known who the person's formal manager is, or that there is none.</summary>
    /// <param name="node">The person.</param>
    public bool IsManagerKnown(int node)
    {
        if (isTop[node])
        {
            return true;
        }

        foreach (var edge in ManagersOf(node))
        {
            if (edge.Kind == ReportingKind.Solid)
            {
                return true;
            }
        }

        return false;
    }

    private static (ReportingEdge[] Edges, int[] Starts) Index(int nodeCount, IReadOnlyList<ReportingEdge> edges, Func<ReportingEdge, int> nodeOf)
    {
        ReportingEdge[] ordered = [.. edges.OrderBy(nodeOf).ThenBy(edge => edge.Report).ThenBy(edge => edge.Manager).ThenBy(edge => edge.Kind)];
        var starts = new int[nodeCount + 1];
        foreach (var edge in ordered)
        {
            starts[nodeOf(edge) + 1]++;
        }

        for (var node = 0; node < nodeCount; node++)
        {
            starts[node + 1] += starts[node];
        }

        return (ordered, starts);
    }
}
