using System.Collections.Immutable;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Sdk.Testing.Inputs;

/// <summary>Who reports to whom, kept in parts so that the people can be put into another order.</summary>
internal sealed record ReportingLineDrawing(
    int NodeCount, ImmutableArray<ReportingEdge> Edges, ImmutableArray<int> Tops, ImmutableArray<int> MentorNodes, ImmutableArray<int> MenteeNodes)
{
    private const int OthersCount = 4;

    public static ReportingLineDrawing Of(RosterShape shape, Draws draws, int mentors, int mentees)
    {
        var nodeCount = mentors + mentees + OthersCount;
        var order = draws.Permutation(nodeCount);
        var edges = new List<ReportingEdge>();
        if (shape != RosterShape.NothingKnown)
        {
            for (var node = 1; node < nodeCount; node++)
            {
                if (!draws.OneIn(4))
                {
                    edges.Add(new ReportingEdge(node, draws.Below(node), ReportingKind.Solid, new DateOnly(2025, 6, 1).AddDays(draws.Below(90))));
                }

                if (draws.OneIn(5))
                {
                    edges.Add(new ReportingEdge(node, draws.Below(node), draws.OneIn(2) ? ReportingKind.Dotted : ReportingKind.Project, null));
                }
            }
        }

        if (shape == RosterShape.Extremes)
        {
            edges.Add(new ReportingEdge(0, nodeCount - 1, ReportingKind.Solid, null));
        }

        // Some take part on both sides: their two rows are one node.
        var isTwice = mentors > 0 && mentees > 0 && draws.OneIn(2);
        return new ReportingLineDrawing(
            nodeCount,
            [.. edges],
            [0],
            [.. Enumerable.Range(0, mentors).Select(row => order[row])],
            [.. Enumerable.Range(0, mentees).Select(row => isTwice && row == 0 ? order[0] : order[mentors + row])]);
    }

    public ReportingLines Lines() => new(NodeCount, Edges, Tops, MentorNodes, MenteeNodes);

    public ReportingLineDrawing Reordered(IReadOnlyList<int> mentors, IReadOnlyList<int> mentees) => this with
    {
        MentorNodes = [.. mentors.Select(row => MentorNodes[row])],
        MenteeNodes = [.. mentees.Select(row => MenteeNodes[row])],
    };
}
