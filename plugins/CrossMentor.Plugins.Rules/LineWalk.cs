using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Rules;

/// <summary>Everybody above or below one person on the chosen lines, nearest first, each with the line by which they were reached.</summary>
internal sealed class LineWalk
{
    private readonly Dictionary<int, Step> steps = [];

    private LineWalk(int origin) => Origin = origin;

    public int Origin { get; }

    /// <summary>Whether somebody on the walk up has a manager who is not known.</summary>
    public bool HasUnknownEnd { get; private set; }

    public static LineWalk Up(ReportingLines lines, int origin, OffLineSettings settings) => Walk(lines, origin, settings, upwards: true);

    public static LineWalk Down(ReportingLines lines, int origin, OffLineSettings settings) => Walk(lines, origin, settings, upwards: false);

    /// <summary>Everybody reached, the origin among them.</summary>
    public IEnumerable<int> Nodes => steps.Keys;

    public bool Reaches(int node) => steps.ContainsKey(node);

    /// <summary>The lines between the origin and somebody reached, the origin's first.</summary>
    public IReadOnlyList<ReportingEdge> PathTo(int node)
    {
        var path = new List<ReportingEdge>();
        for (var step = steps[node]; step.Distance > 0; step = steps[step.From])
        {
            path.Insert(0, step.Edge);
        }

        return path;
    }

    /// <summary>Every line of the walk.</summary>
    public IEnumerable<ReportingEdge> Edges => steps.Values.Where(step => step.Distance > 0).Select(step => step.Edge);

    private static LineWalk Walk(ReportingLines lines, int origin, OffLineSettings settings, bool upwards)
    {
        var walk = new LineWalk(origin);
        var queue = new Queue<int>();
        walk.steps.Add(origin, default);
        queue.Enqueue(origin);
        while (queue.TryDequeue(out var node))
        {
            var distance = walk.steps[node].Distance;
            if (distance >= settings.MaximumDistance)
            {
                continue;
            }

            // Only the formal line must have an end. Nobody needs a dotted or a project manager, so their absence says nothing.
            walk.HasUnknownEnd |= upwards && settings.Kinds.Contains(ReportingKind.Solid) && !lines.IsManagerKnown(node);
            foreach (var edge in upwards ? lines.ManagersOf(node) : lines.ReportsOf(node))
            {
                var next = upwards ? edge.Manager : edge.Report;
                if (settings.Kinds.Contains(edge.Kind) && walk.steps.TryAdd(next, new Step(distance + 1, node, edge)))
                {
                    queue.Enqueue(next);
                }
            }
        }

        return walk;
    }

    private readonly record struct Step(int Distance, int From, ReportingEdge Edge);
}
