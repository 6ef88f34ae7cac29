using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Rules;

/// <summary>Everybody above or below one person on the chosen lines, nearest first, each with the line by which they were reached.</summary>
internal sealed class LineWalk
{
    // A chain upwards is a handful of people, who are found sooner one by one than by a table.
    private const int FewSteps = 16;
    private const int Nowhere = -1;

    private readonly List<Step> steps = new(FewSteps / 2);
    private Dictionary<int, int>? places;

    private LineWalk(int origin) => Add(new Step(origin, Distance: 0, From: Nowhere, Edge: default));

    public int Origin => steps[0].Node;

    /// <summary>Whether somebody on the walk up has a manager who is not known.</summary>
    public bool HasUnknownEnd { get; private set; }

    public static LineWalk Up(ReportingLines lines, int origin, OffLineSettings settings) => Walk(lines, origin, settings, upwards: true);

    public static LineWalk Down(ReportingLines lines, int origin, OffLineSettings settings) => Walk(lines, origin, settings, upwards: false);

    /// <summary>Everybody reached, the origin among them.</summary>
    public IEnumerable<int> Nodes => steps.Select(step => step.Node);

    public bool Reaches(int node) => PlaceOf(node) != Nowhere;

    /// <summary>The lines between the origin and somebody reached, the origin's first.</summary>
    public IReadOnlyList<ReportingEdge> PathTo(int node)
    {
        var path = new List<ReportingEdge>();
        for (var step = steps[PlaceOf(node)]; step.Distance > 0; step = steps[step.From])
        {
            path.Insert(0, step.Edge);
        }

        return path;
    }

    /// <summary>Every line of the walk.</summary>
    public IEnumerable<ReportingEdge> Edges => steps.Skip(1).Select(step => step.Edge);

    private static LineWalk Walk(ReportingLines lines, int origin, OffLineSettings settings, bool upwards)
    {
        var walk = new LineWalk(origin);
        for (var place = 0; place < walk.steps.Count; place++)
        {
            var (node, distance) = (walk.steps[place].Node, walk.steps[place].Distance);
            if (distance >= settings.MaximumDistance)
            {
                continue;
            }

            // Only the formal line must have an end. Nobody needs a dotted or a project manager, so their absence says nothing.
            walk.HasUnknownEnd |= upwards && settings.Kinds.Contains(ReportingKind.Solid) && !lines.IsManagerKnown(node);
            foreach (var edge in upwards ? lines.ManagersOf(node) : lines.ReportsOf(node))
            {
                var next = upwards ? edge.Manager : edge.Report;
                if (settings.Kinds.Contains(edge.Kind) && !walk.Reaches(next))
                {
                    walk.Add(new Step(next, distance + 1, place, edge));
                }
            }
        }

        return walk;
    }

    private void Add(Step step)
    {
        if (steps.Count == FewSteps)
        {
            places = [];
            for (var place = 0; place < steps.Count; place++)
            {
                places.Add(steps[place].Node, place);
            }
        }

        places?.Add(step.Node, steps.Count);
        steps.Add(step);
    }

    private int PlaceOf(int node)
    {
        if (places is not null)
        {
            return places.GetValueOrDefault(node, Nowhere);
        }

        for (var place = 0; place < steps.Count; place++)
        {
            if (steps[place].Node == node)
            {
                return place;
            }
        }

        return Nowhere;
    }

    /// <summary>Somebody reached, and from whose place over which line.</summary>
    private readonly record struct Step(int Node, int Distance, int From, ReportingEdge Edge);
}
