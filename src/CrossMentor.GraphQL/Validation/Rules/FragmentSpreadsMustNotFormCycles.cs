using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>A fragment must not spread itself, directly or through others: execution would not end.</summary>
/// <remarks>sec-Fragment-Spreads-Must-Not-Form-Cycles</remarks>
internal sealed class FragmentSpreadsMustNotFormCycles : IDocumentRule
{
    public void Check(DocumentContext context)
    {
        var search = new Search(context);
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is FragmentDefinition fragment)
            {
                search.Visit(fragment);
            }
        }
    }

    /// <summary>The spreads of a fragment, the outer ones before those in the selections of its fields.</summary>
    private static List<FragmentSpread> SpreadsOf(FragmentDefinition fragment)
    {
        var spreads = new List<FragmentSpread>();
        var waiting = new Stack<SelectionSet>();
        waiting.Push(fragment.SelectionSet);
        while (waiting.TryPop(out var selectionSet))
        {
            foreach (var selection in selectionSet.Selections)
            {
                switch (selection)
                {
                    case FragmentSpread spread:
                        spreads.Add(spread);
                        break;
                    case Field { SelectionSet: { } inside }:
                        waiting.Push(inside);
                        break;
                    case InlineFragment inline:
                        waiting.Push(inline.SelectionSet);
                        break;
                }
            }
        }

        return spreads;
    }

    /// <summary>A depth-first search with its own stack, since fragments may be chained deeper than the call stack.</summary>
    private sealed class Search(DocumentContext context)
    {
        private readonly HashSet<string> visited = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> depthByName = new(StringComparer.Ordinal);
        private readonly List<FragmentSpread> path = [];
        private readonly Stack<(FragmentDefinition Fragment, List<FragmentSpread> Spreads, int Next)> open = new();

        public void Visit(FragmentDefinition start)
        {
            Enter(start);
            while (open.TryPop(out var top))
            {
                if (top.Next == top.Spreads.Count)
                {
                    Leave(top.Fragment);
                    continue;
                }

                open.Push((top.Fragment, top.Spreads, top.Next + 1));
                Follow(top.Spreads[top.Next]);
            }
        }

        private void Follow(FragmentSpread spread)
        {
            if (depthByName.TryGetValue(spread.Name, out var depth))
            {
                ReportCycle(spread, depth);
            }
            else if (context.TryGetFragment(spread.Name, out var target) && !visited.Contains(target.Name))
            {
                path.Add(spread);
                Enter(target);
            }
        }

        private void Enter(FragmentDefinition fragment)
        {
            if (visited.Add(fragment.Name))
            {
                depthByName[fragment.Name] = path.Count;
                open.Push((fragment, SpreadsOf(fragment), 0));
            }
        }

        private void Leave(FragmentDefinition fragment)
        {
            depthByName.Remove(fragment.Name);
            if (path.Count > 0)
            {
                path.RemoveAt(path.Count - 1);
            }
        }

        private void ReportCycle(FragmentSpread closing, int depth)
        {
            var cycle = path.Skip(depth).Append(closing).ToArray();
            var via = string.Join(", ", cycle[..^1].Select(spread => $"\"{spread.Name}\""));
            context.Report(
                $"Cannot spread fragment \"{closing.Name}\" within itself{(via.Length == 0 ? "" : " via " + via)}.",
                [.. cycle.Select(spread => spread.Location)]);
        }
    }
}
