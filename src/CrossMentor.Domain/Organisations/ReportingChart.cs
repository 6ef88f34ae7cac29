using System.Collections;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Organisations;

/// <summary>Who stands above whom inside one organisation, at whatever number of levels, on formal and dotted lines.</summary>
/// <remarks>The same lines count as in the rule that keeps pairs off the line, so that the chart advises nothing that a run would forbid.</remarks>
internal sealed class ReportingChart
{
    private readonly BitArray[] related;
    private readonly bool[] endsUnknown;

    private ReportingChart(int people)
    {
        related = [.. Enumerable.Range(0, people).Select(_ => new BitArray(people))];
        endsUnknown = new bool[people];
    }

    /// <summary>Pairs of whom one stands above the other.</summary>
    public int RelatedPairs { get; private set; }

    /// <summary>Pairs of whom nobody can say it, because the line of one of them ends where nobody said who is above.</summary>
    public int UnknownPairs { get; private set; }

    public static ReportingChart Of(IReadOnlyDictionary<PersonId, ReportingLine> lines)
    {
        var people = lines.Keys.Order().ToList();
        var places = people.Index().ToDictionary(person => person.Item, person => person.Index);
        var chart = new ReportingChart(people.Count);
        var steps = people.Select(person => StepsOf(lines[person], places)).ToList();
        for (var place = 0; place < people.Count; place++)
        {
            chart.Climb(place, steps);
        }

        chart.Count();
        return chart;
    }

    // A manager of another organisation is not on the chart: what is above them is not known here.
    private static (IReadOnlyList<int> Managers, bool IsKnown) StepsOf(ReportingLine line, Dictionary<PersonId, int> places)
    {
        var edges = line.Edges.Where(edge => edge.Kind is ReportingEdgeKind.Solid or ReportingEdgeKind.Dotted).ToList();
        var managers = edges.Where(edge => edge.ManagerId is { } id && places.ContainsKey(id)).Select(edge => places[edge.ManagerId!.Value]).ToList();
        var isKnown = managers.Count == edges.Count && (line.State == ReportingLineState.Top || edges.Exists(edge => edge.Kind == ReportingEdgeKind.Solid));
        return (managers, isKnown);
    }

    private void Climb(int origin, List<(IReadOnlyList<int> Managers, bool IsKnown)> steps)
    {
        var seen = new BitArray(steps.Count);
        var open = new Stack<int>([origin]);
        while (open.TryPop(out var place))
        {
            endsUnknown[origin] |= !steps[place].IsKnown;
            foreach (var manager in steps[place].Managers.Where(manager => !seen[manager]))
            {
                seen[manager] = true;
                related[origin][manager] = related[manager][origin] = true;
                open.Push(manager);
            }
        }
    }

    private void Count()
    {
        for (var one = 0; one < related.Length; one++)
        {
            for (var other = one + 1; other < related.Length; other++)
            {
                if (related[one][other])
                {
                    RelatedPairs++;
                }
                else if (endsUnknown[one] || endsUnknown[other])
                {
                    UnknownPairs++;
                }
            }
        }
    }
}
